import { browser } from 'wxt/browser';
import type { CheckResult } from '../check/check-result';
import { summaryOf } from '../check/summary';
import { verdictOf, type Tone } from '../check/verdict';
import { isChinese, type Language } from '../language/language';
import { verdictWordsIn } from '../language/verdict-words';

const action = import.meta.env.MANIFEST_VERSION === 2 ? browser.browserAction : browser.action;

const colors: Readonly<Record<Tone | 'unknown', string>> = {
  error: '#c0271d',
  warning: '#8a5a00',
  good: '#1a7a3c',
  unknown: '#5f6670',
};

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await action.setBadgeBackgroundColor({ tabId, color });
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title });
}

/**
 * Shows the verdict on the toolbar button of a tab: the number of errors, or a tick at none, green
 * only where nothing is left to verify; for a page that could not be checked a dash. The button's
 * title says it in words, and how many findings are ignored, so that a tick is not taken for more than it is.
 */
export function showVerdict(tabId: number, result: CheckResult, language: Language): Promise<void> {
  const summary = summaryOf(result, language);
  if (result.status !== 'checked') return showUnchecked(tabId, summary);
  const { counts, tone, ignored } = verdictOf(result.findings, result.coverage);
  const phrases = ignored > 0 ? [summary, verdictWordsIn(language).ignored(ignored)] : [summary];
  const title = phrases.join(isChinese(language) ? '，' : ', ');
  return show(tabId, counts.error === 0 ? '✓' : String(counts.error), colors[tone], title);
}

/** Shows that the page could not be checked, and why. */
export function showUnchecked(tabId: number, reason: string): Promise<void> {
  return show(tabId, '–', colors.unknown, reason);
}

/** Takes the verdict off the toolbar button of a tab. */
export function clearBadge(tabId: number): Promise<void> {
  return show(tabId, '', colors.unknown, browser.i18n.getMessage('actionTitle'));
}
