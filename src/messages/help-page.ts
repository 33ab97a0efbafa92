import { browser } from 'wxt/browser';
import type { RefusalCode } from '../check/check-result';

/** A state of a page that is not a result; the help page has a section for each. */
export type HelpState =
  | RefusalCode
  | 'unchecked'
  | 'notAllowed'
  | 'failed'
  | 'orphaned'
  | 'unreadFrames'
  | 'localFile'
  | 'pdfViewer';

/** Opens the help page at the section of a state, or at its beginning, in a tab of its own. */
export async function openHelp(state?: HelpState): Promise<void> {
  const section = state === undefined ? '' : `#${state}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/help.html')}${section}` });
}
