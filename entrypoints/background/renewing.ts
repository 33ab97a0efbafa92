import { browser } from 'wxt/browser';
import { judge } from '../../src/check/judge';
import { ruleSettingsOf } from '../../src/check/rule-settings';
import type { HistoryVersion } from '../../src/history/history-entry';
import { reportKey } from '../../src/ignoring/report-key';
import type { CheckerRequest } from '../../src/messages/to-checker';
import { readIgnored } from '../../src/storage/ignored-store';
import { readSettings } from '../../src/storage/settings-store';
import { history } from './history';

/** So many stored reports are read at a time. */
const batch = 20;

/** Has the checkers in the tabs judge reports anew that are open there. */
async function renewTabs(reports: readonly string[]): Promise<void> {
  const request: CheckerRequest = { type: 'renew', reports: [...reports] };
  const tabs = (await browser.tabs.query({})).flatMap((tab) => tab.id ?? []);
  // Most tabs have no checker, and nobody there to hear it.
  await Promise.all(tabs.map((tab) => browser.tabs.sendMessage(tab, request).catch(() => undefined)));
}

/** Notes what the rules of now find in a stored report, with the year before as the history has it now. */
async function judgeStored(version: HistoryVersion): Promise<void> {
  const { report, source } = version;
  const [{ settings }, ignored, previous] = await Promise.all([
    readSettings(),
    readIgnored(reportKey(report, source)),
    history.previousOf(report, source.url),
  ]);
  await history.noteJudgement(
    version,
    judge(report, { settings: ruleSettingsOf(settings), ignored, previous }),
  );
}

/**
 * Has reports of the history judged anew, both as they are stored and in the tabs where they are open.
 *
 * @param ids theirs
 * @throws HistoryFailure where the history cannot be read or written
 */
export async function judgeAnew(ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const versions = await history.reports(ids.slice(start, start + batch));
    for (const version of versions) await judgeStored(version);
    if (versions.length > 0) {
      await renewTabs(versions.map(({ report, source }) => reportKey(report, source)));
    }
  }
}

/**
 * Has the reports judged anew that are held against a report of the history, open or not.
 *
 * @param id of the report that was entered or has changed
 * @throws HistoryFailure where the history cannot be read or written
 */
export async function renewFollowers(id: string): Promise<void> {
  await judgeAnew((await history.followersOf(id)).map((follower) => follower.id));
}
