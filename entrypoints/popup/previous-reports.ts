import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/host-permissions';
import type { TargetTab } from '../../src/messages/target-tab';
import type { PreviousAnswer } from '../../src/portal/previous-answer';
import { unreadablePage } from '../../src/portal/unreadable-page';
import type { PreviousReports } from '../../src/ui/previous/services';

/** Where the extension was renewed under an open popup, its code is no longer to be had. */
const notLoaded = (): PreviousAnswer => ({ kind: 'failed', text: unreadablePage });

/**
 * Last year's reports for the page of a tab. What finds and reads them is loaded when they are first asked for.
 *
 * @param target the tab
 */
export function previousReportsOf(target: TargetTab): PreviousReports {
  const reading = () => import('./find-last-year');
  return {
    find: (report, signal) =>
      reading().then(({ findLastYear }) => findLastYear(target, report, signal), notLoaded),
    parse: (text, report) =>
      reading().then(({ lastYearFromText }) => lastYearFromText(text, report), notLoaded),
    // Asked in the very handler of the click: nothing may be waited for before.
    allow: (host) => browser.permissions.request({ origins: [originOf(host)] }).catch(() => false),
  };
}
