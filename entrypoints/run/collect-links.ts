import { browser } from 'wxt/browser';
import { listPageSchema, type ListPage } from '../../src/portal/report-link';

/**
 * Reads the links to reports in a tab. A list may stand in a frame: of several frames the one with the most links
 * stands for the page, among equals the outermost.
 *
 * @throws what the browser throws where it lets no extension into the page
 */
export async function collectLinks(tabId: number): Promise<ListPage> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/links.js'],
  });
  let best: ListPage | null = null;
  for (const { result } of [...frames].sort((one, other) => one.frameId - other.frameId)) {
    const page = listPageSchema.safeParse(result);
    if (page.success && (best === null || page.data.links.length > best.links.length)) best = page.data;
  }
  return best ?? { title: '', links: [], next: null };
}
