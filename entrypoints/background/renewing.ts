import { browser } from 'wxt/browser';
import type { CheckerRequest } from '../../src/messages/to-checker';
import { reportKey } from '../../src/ignoring/report-key';
import { history } from './history';

/**
 * Has the reports judged anew that are open in tabs and held against a report of the history.
 *
 * @param id of the report that was entered or has changed
 * @throws HistoryFailure where the history cannot be read
 */
export async function renewFollowers(id: string): Promise<void> {
  const followers = await history.followersOf(id);
  if (followers.length === 0) return;
  const reports = followers.map(({ organization, year, addresses: [url = ''] }) =>
    reportKey({ organization, year }, { url }),
  );
  const request: CheckerRequest = { type: 'renew', reports };
  const tabs = (await browser.tabs.query({})).flatMap((tab) => tab.id ?? []);
  // Most tabs have no checker, and nobody there to hear it.
  await Promise.all(tabs.map((tab) => browser.tabs.sendMessage(tab, request).catch(() => undefined)));
}
