import { browser, type Browser } from 'wxt/browser';
import { textIn } from '../../src/language/text-in';
import { parseAddress } from '../../src/messages/address';
import { clearBadge, showUnchecked, showVerdict } from '../../src/messages/badge';
import { saysClosedPage } from '../../src/messages/closed-pages';
import { mergeFrames } from '../../src/messages/merge-frames';
import { oneAtATime } from '../../src/messages/one-at-a-time';
import { askFrames, enterableFrames, startCheckers, type FrameAnswers } from '../../src/messages/page-frames';
import { clearAfterPredecessor } from '../../src/messages/predecessor';
import { takeUnfinished, untilFinished } from '../../src/messages/unfinished-checks';
import { dismissPredecessor, removeLeftovers } from '../../src/page/leftovers';
import { modeFor } from '../../src/settings/page-display';
import { settingsNow } from './settings-now';

/** Why a page that a person asked about could not be checked. */
const failures = {
  closed: {
    'zh-CN': '勾稽：浏览器不允许扩展在此页面运行，未检查',
    en: 'Gouji: the browser lets no extension into this page; it was not checked',
  },
  failed: {
    'zh-CN': '勾稽：检查未能完成，请刷新页面后重试',
    en: 'Gouji: the check could not be completed; reload the page and try again',
  },
} as const;

/**
 * On a page that nobody asked to check, only a report is worth a badge: one that was checked, or one
 * whose tables cannot be read and which must not pass for clean.
 */
async function showReport(tabId: number, { frames }: FrameAnswers): Promise<void> {
  const result = mergeFrames(frames)?.result;
  if (result?.status === 'checked' || result?.status === 'unreadable') {
    await showVerdict(tabId, result, (await settingsNow()).language);
  } else {
    await clearBadge(tabId);
  }
}

/** The check of a tab whose page the detector takes for a report, as far as the settings want one. */
export const checkSuspected = oneAtATime(async (tabId: number) => {
  const [{ settings }, { url }] = await Promise.all([settingsNow(), browser.tabs.get(tabId)]);
  const mode = modeFor(settings, parseAddress(url ?? '')?.hostname ?? '');
  if (mode === 'onClick') return;
  const frameIds = await startCheckers(tabId);
  await showReport(tabId, await askFrames(tabId, frameIds, { type: 'check', mark: mode === 'automatic' }));
});

/** Shows on the toolbar button of a tab what its checkers have found by now. */
export const refreshBadge = oneAtATime(async (tabId: number) => {
  await showReport(tabId, await askFrames(tabId, await enterableFrames(tabId), { type: 'current' }));
});

/** The check on a person's request, by shortcut or menu: there, any outcome is shown. */
const checkOnRequest = oneAtATime(async (tabId: number) => {
  const { language } = await settingsNow();
  try {
    const { frames } = await askFrames(tabId, await startCheckers(tabId), { type: 'check', mark: true });
    const merged = mergeFrames(frames);
    if (merged === null) await showUnchecked(tabId, textIn(failures.failed, language));
    else await showVerdict(tabId, merged.result, language);
  } catch (error) {
    const isClosed = saysClosedPage(error instanceof Error ? error.message : String(error));
    await showUnchecked(tabId, textIn(failures[isClosed ? 'closed' : 'failed'], language));
  }
});

/** A tab may be closed or gone to another page at any moment; then there is nothing left to do. */
function ignoreGoneTab(): void {
  return undefined;
}

/** Checks a tab as a person asked, even where this background page is stopped before that is done. */
export function requestCheck(tab: Browser.tabs.Tab | undefined): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  untilFinished(tabId, () => checkOnRequest(tabId)).catch(ignoreGoneTab);
}

/** Ends what earlier background pages have left: checks that were asked for, and marks of an earlier version. */
export async function takeOver(): Promise<void> {
  const unfinished = await takeUnfinished();
  await clearAfterPredecessor(import.meta.env.FIREFOX ? removeLeftovers : dismissPredecessor);
  for (const tabId of unfinished) untilFinished(tabId, () => checkOnRequest(tabId)).catch(ignoreGoneTab);
}
