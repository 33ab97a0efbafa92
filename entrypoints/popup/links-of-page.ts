import { browser } from 'wxt/browser';
import { previousLinksSchema, type PreviousLinks } from '../../src/portal/report-link';

/**
 * What the frames of a page link; the report may stand in one and the path to its column in another.
 *
 * @throws Error where no frame can be entered
 */
export async function linksOfPage(tabId: number): Promise<PreviousLinks> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, files: ['/previous-links.js'] });
  const read = [...frames]
    .sort((one, other) => one.frameId - other.frameId)
    .flatMap(({ result }) => {
      const links = previousLinksSchema.safeParse(result);
      return links.success ? [links.data] : [];
    });
  if (read.length === 0) throw new Error('no frame has told its links');
  return { reports: read.flatMap(({ reports }) => reports), lists: read.flatMap(({ lists }) => lists) };
}
