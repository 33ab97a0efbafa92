import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/host-permissions';
import type { TargetTab } from '../../src/messages/target-tab';
import type { PreviousReports } from '../../src/ui/previous/services';

/**
 * Last year's reports for the page of a tab. What finds and reads them is loaded when they are first asked for.
 *
 * @param target the tab
 */
export function previousReportsOf(target: TargetTab): PreviousReports {
  const reading = () => import('./find-last-year');
  return {
    find: async (report, signal) => (await reading()).findLastYear(target, report, signal),
    parse: async (text, report) => (await reading()).lastYearFromText(text, report),
    // Asked in the very handler of the click: nothing may be waited for before.
    allow: (host) => browser.permissions.request({ origins: [originOf(host)] }).catch(() => false),
  };
}
