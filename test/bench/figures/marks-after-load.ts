import { launchChromium, launchWithExtension } from '../../browser/harness/chromium';
import { serveFixtures } from '../../browser/harness/fixture-server';
import { openTimedTab } from '../chromium/page-times';
import { median } from '../measure';

const loads = 15;

/**
 * The time in milliseconds from navigation to the marks on a report page, beyond the load of the same page in a browser
 * without the extension; both are loaded in turn, and the medians compared.
 *
 * @param fixture a page with an error
 */
export async function marksAfterLoad(fixture: string): Promise<number> {
  const server = await serveFixtures();
  const bare = await launchChromium();
  const browser = await launchWithExtension();
  try {
    const address = server.address(fixture);
    const [bareTab, tab] = [await openTimedTab(bare), await openTimedTab(browser)];
    const [loaded, marked]: [number[], number[]] = [[], []];
    // The first load of a fresh browser tells of the browser, not of the page.
    for (let load = 0; load <= loads; load += 1) {
      const without = await bareTab.load(address, false);
      const withMarks = await tab.load(address, true);
      if (load === 0 || withMarks.marked === null) continue;
      loaded.push(without.loaded);
      marked.push(withMarks.marked);
    }
    return median(marked) - median(loaded);
  } finally {
    await browser.context.close();
    await bare.context.close();
    await server.close();
  }
}
