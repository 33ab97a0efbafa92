import { launchChromium, launchWithExtension } from '../../browser/harness/chromium';
import { serveFixtures } from '../../browser/harness/fixture-server';
import { openTimedTab } from '../chromium/page-times';
import { median } from '../measure';

const loads = 25;

/** The distance between the lower and the upper quarter of some numbers. */
function spread(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return at(0.75) - at(0.25);
}

/**
 * How much later an ordinary page of a portal has loaded with the extension than without, as a share of the noise: of
 * the spread between the quarters of the loads without it. Both are loaded in turn.
 */
export async function ordinaryPageLoad(): Promise<number> {
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
      if (load === 0) continue;
      without.push(one.loaded);
      withExtension.push(other.loaded);
    }
    return (median(withExtension) - median(without)) / spread(without);
  } finally {
    await browser.context.close();
    await bare.context.close();
    await server.close();
  }
}
