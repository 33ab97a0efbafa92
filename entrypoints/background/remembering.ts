import type { Browser } from 'wxt/browser';
import type { CheckedResult } from '../../src/check/check-result';
import { judge } from '../../src/check/judge';
import { ruleSettingsOf } from '../../src/check/rule-settings';
import type { JudgeAnswer } from '../../src/messages/judge-answer';
import type { JudgeRequest } from '../../src/messages/judge-request';
import { readSettings } from '../../src/storage/settings-store';
import { history, noteProblem, noteSuccess } from './history';
import { renewFollowers } from './renewing';

/** Keeps one report, and has those judged anew that are held against it. */
async function keep(result: CheckedResult, isRenewal: boolean): Promise<void> {
  const { id, became } = await history.keep(result, { isRenewal });
  if (became === 'added' || became === 'extended') await renewFollowers(id);
}

/**
 * What a person named as last year's report, as the history keeps it. It may have been pasted from anywhere: what the
 * history itself has seen since stays the newest, and one that tells neither its body nor its page has no place there.
 */
async function namedPrevious({ report, url, previous }: JudgeRequest): Promise<CheckedResult | undefined> {
  if (previous === undefined) return undefined;
  const { source } = previous;
  if (previous.report.organization === null && source.url === '') return undefined;
  const known = await history.previousOf(report, url);
  if (known !== undefined && Date.parse(known.source.checkedAt) >= Date.parse(source.checkedAt))
    return undefined;
  const now = new Date().toISOString();
  const checkedAt = Date.parse(source.checkedAt) > Date.parse(now) ? now : source.checkedAt;
  const { settings } = await readSettings();
  return {
    report: previous.report,
    source: { ...source, checkedAt },
    status: 'checked',
    ...judge(previous.report, { settings: ruleSettingsOf(settings) }),
  };
}

/**
 * Enters a report into the history that was judged just now, as far as the person wants a history; nothing is kept of
 * private windows. What goes wrong is noted for the options.
 */
export async function remember(
  request: JudgeRequest,
  answer: JudgeAnswer,
  { tab }: Browser.runtime.MessageSender,
): Promise<void> {
  const { report, url, title, isRenewal = false } = request;
  if ('failure' in answer || title === undefined || tab === undefined || tab.incognito) return;
  const source = { url, title, checkedAt: new Date().toISOString() };
  try {
    if (!(await readSettings()).settings.keepHistory) return;
    await keep({ source, status: 'checked', report, ...answer.judgement }, isRenewal);
    const previous = await namedPrevious(request);
    if (previous !== undefined) await keep(previous, false);
    await noteSuccess();
  } catch (error) {
    await noteProblem(error);
  }
}
