import { launchWithExtension } from '../../browser/harness/chromium';
import { serveFixtures } from '../../browser/harness/fixture-server';
import { longestScriptTask } from '../chromium/tasks';
import { visitUntilRest } from '../chromium/visit-until-rest';
import { fixtureMarkup } from '../fixture';
import { median } from '../measure';
import { growWordMarkup } from '../word-markup';

const loads = 5;

/**
 * The longest time in milliseconds for which the extension blocks the main thread of a page pasted from
 * Word at a time, from its loading until it is checked and marked: the median of some loads.
 *
 * @param size the least size of the page in bytes
 */
export async function longestBlock(size: number): Promise<number> {
  const server = await serveFixtures({
    'large-word-paste': growWordMarkup(fixtureMarkup('word-paste'), size),
  });
  const address = server.address('large-word-paste');
  const browser = await launchWithExtension();
  try {
    const blocks: number[] = [];
    // The first load of a fresh browser tells of the browser, not of the page.
    for (let load = 0; load <= loads; load += 1) {
      const longest = await longestScriptTask(browser.devtools, '/checker.js', () =>
        visitUntilRest(browser, address),
      );
      if (load > 0) blocks.push(longest);
    }
    return median(blocks);
  } finally {
    await browser.context.close();
    await server.close();
  }
}
