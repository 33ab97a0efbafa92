import type { Browser } from 'wxt/browser';
import { judge } from '../../src/check/judge';
import { ruleSettingsOf } from '../../src/check/rule-settings';
import { reportKey } from '../../src/ignoring/report-key';
import type { JudgeAnswer } from '../../src/messages/judge-answer';
import type { JudgeRequest } from '../../src/messages/judge-request';
import { setPrinting } from '../../src/messages/mark-styles';
import { pageDisplayOf } from '../../src/settings/page-display';
import { readIgnored } from '../../src/storage/ignored-store';
import { previousInHistory } from './history';
import { settingsNow } from './settings-now';

/** The judgement on a report as a person wants it, or why there is none. */
export async function judgementOn({ report, url, previous: named }: JudgeRequest): Promise<JudgeAnswer> {
  try {
    const [{ settings }, ignored, previous] = await Promise.all([
      settingsNow(),
      readIgnored(reportKey(report, { url })),
      named ?? previousInHistory(report, url),
    ]);
    const judgement = judge(report, { settings: ruleSettingsOf(settings), ignored, previous });
    return { judgement, display: pageDisplayOf(settings, navigator.language) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A page is judged anew when settings have changed: whether it prints its marks is one of them. */
export async function followPrintSetting({ tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id !== undefined) await setPrinting(tab.id, frameId, (await settingsNow()).settings.printMarks);
}
