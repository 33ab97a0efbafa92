import { launchWithExtension, visit } from '../../browser/harness/chromium';
import { serveFixtures } from '../../browser/harness/fixture-server';
import { oversizedPages } from '../../hostile/size-attacks';
import { longestExtensionTask } from '../chromium/tasks';
import { visitUntilRest } from '../chromium/visit-until-rest';
import { fixtureMarkup } from '../fixture';

/**
 * The longest time in milliseconds for which the extension blocks the main thread of a page at a time that was made to
 * be too much for it: the worst of all such pages, from the loading of each until it is checked and marked.
 *
 * @param tell is told the time of each page
 */
export async function longestBlockOnHostilePages(
  tell: (page: string, time: number) => void = () => undefined,
): Promise<number> {
  const pages = oversizedPages(fixtureMarkup('wrong-column'));
  const server = await serveFixtures(pages);
  const browser = await launchWithExtension();
  const origin = `chrome-extension://${browser.extensionId}`;
  try {
    // The first load of a fresh browser tells of the browser, not of the page.
    await (await visit(browser, server.address('wrong-column'))).close();
    let longest = 0;
    for (const name of Object.keys(pages)) {
      const time = await longestExtensionTask(browser.devtools, origin, '/checker.js', () =>
        visitUntilRest(browser, server.address(name)),
      );
      tell(name, time);
      longest = Math.max(longest, time);
    }
    return longest;
  } finally {
    await browser.context.close();
    await server.close();
  }
}
