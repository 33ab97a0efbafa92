import { launchChromium, launchWithExtension } from '../../browser/harness/chromium';
import { serveFixtures } from '../../browser/harness/fixture-server';
import { openTimedTab } from '../chromium/page-times';
import { median } from '../measure';

const loads = 25;

/** When an ordinary page had loaded, in milliseconds from its navigation, load by load. */
interface Loads {
  readonly without: readonly number[];
  readonly withExtension: readonly number[];
}

/** Loads an ordinary page of a portal with the extension and in a browser without it, in turn. */
async function loadOrdinaryPage(): Promise<Loads> {
  const server = await serveFixtures();
  const bare = await launchChromium();
  const browser = await launchWithExtension();
  try {
    const address = server.address('ordinary-news');
    const [bareTab, tab] = [await openTimedTab(bare), await openTimedTab(browser)];
    const [without, withExtension]: [number[], number[]] = [[], []];
    for (let load = 0; load <= loads; load += 1) {
      const one = await bareTab.load(address, false);
      const other = await tab.load(address, false);
      // The first load of a fresh browser tells of the browser, not of the page.
      if (load === 0) continue;
      without.push(one.loaded);
      withExtension.push(other.loaded);
    }
    return { without, withExtension };
  } finally {
    await browser.context.close();
    await bare.context.close();
    await server.close();
  }
}

/** Measured once for both figures. */
let loaded: Promise<Loads> | null = null;

const loadsOfOrdinaryPage = (): Promise<Loads> => (loaded ??= loadOrdinaryPage());

/** The distance between the lower and the upper quarter of some numbers. */
function spread(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return at(0.75) - at(0.25);
}

/** The time until an ordinary page has loaded with the extension, as a multiple of that without it. */
export async function ordinaryPageAgainstBare(): Promise<number> {
  const { without, withExtension } = await loadsOfOrdinaryPage();
  return median(withExtension) / median(without);
}

/**
 * How much later the page has loaded with the extension than without, as a share of the noise: of the spread between
 * the quarters of the loads without it.
 */
export async function ordinaryPageInNoise(): Promise<number> {
  const { without, withExtension } = await loadsOfOrdinaryPage();
  return (median(withExtension) - median(without)) / spread(without);
}
