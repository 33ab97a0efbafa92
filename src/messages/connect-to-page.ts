import { browser, type Browser } from 'wxt/browser';
import { ignoredFinding, subjectOf } from '../ignoring/ignored-finding';
import { reportKey } from '../ignoring/report-key';
import type { Language } from '../language/language';
import { watchStorage } from '../storage/watch-storage';
import { backgroundMessageSchema, type BackgroundMessage } from './background-message';
import { showVerdict } from './badge';
import type { CheckedPage, PageState } from './checked-page';
import { isClosedAddress, saysClosedPage } from './closed-pages';
import { mergeFrames } from './merge-frames';
import { askFrames, enterableFrames, startCheckers } from './page-frames';
import type { TargetTab } from './target-tab';
import { demandOfBackground } from './to-background';
import type { CheckerRequest } from './to-checker';

/**
 * The page in a tab, steered from an extension page.
 *
 * @param target which tab that is
 * @param language of the words on the toolbar button
 */
export function connectToPage(target: TargetTab, language: () => Language): CheckedPage {
  /** The frame whose result is shown, and what it said last. */
  let shownFrame = 0;
  let shown: PageState = { kind: 'unchecked' };

  /** Null where no extension may enter the page. */
  async function enterableTab(): Promise<number | null> {
    const tabId = await target.id();
    if (tabId === null) return null;
    const { url } = await browser.tabs.get(tabId);
    return isClosedAddress(url ?? '') ? null : tabId;
  }

  async function ask(
    tabId: number,
    frameIds: readonly number[],
    request: CheckerRequest,
  ): Promise<PageState> {
    const { frames, failures } = await askFrames(tabId, frameIds, request);
    const merged = mergeFrames(frames);
    if (merged === null) {
      const [detail] = failures;
      return detail === undefined ? { kind: 'unchecked' } : { kind: 'failed', detail };
    }
    const { frameId, ...check } = merged;
    shownFrame = frameId;
    return { kind: 'checked', ...check };
  }

  async function onTab(action: (tabId: number) => Promise<PageState>): Promise<PageState> {
    try {
      const tabId = await enterableTab();
      shown = tabId === null ? { kind: 'notAllowed' } : await action(tabId);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      shown = saysClosedPage(detail) ? { kind: 'notAllowed' } : { kind: 'failed', detail };
    }
    return shown;
  }

  const current = (tabId: number): Promise<PageState> =>
    enterableFrames(tabId).then((frameIds) => ask(tabId, frameIds, { type: 'current' }));

  const check = async (tabId: number): Promise<PageState> => {
    const state = await ask(tabId, await startCheckers(tabId), { type: 'check', mark: true });
    if (state.kind === 'checked') await showVerdict(tabId, state.result, language());
    return state;
  };

  /** Whether the frame that is shown has what was asked for. */
  async function isOnPage(request: CheckerRequest): Promise<boolean> {
    const tabId = await enterableTab().catch(() => null);
    if (tabId === null) return false;
    const { frames } = await askFrames(tabId, [shownFrame], request);
    return frames.some(({ found }) => found);
  }

  /** Tells the background page about a finding of the report that is shown, and has the page judged anew. */
  async function tell(
    finding: number,
    messageOf: (report: string, index: number) => BackgroundMessage | null,
  ): Promise<PageState> {
    return onTab(async (tabId) => {
      if (shown.kind !== 'checked' || shown.result.status !== 'checked') return current(tabId);
      const message = messageOf(reportKey(shown.result.report, shown.result.source), finding);
      if (message !== null) await demandOfBackground(message);
      return ask(tabId, await enterableFrames(tabId), { type: 'renew' });
    });
  }

  const findingAt = (index: number) => {
    if (shown.kind !== 'checked' || shown.result.status !== 'checked') return null;
    const finding = shown.result.findings[index];
    return finding === undefined ? null : { report: shown.result.report, finding };
  };

  return {
    current: () => onTab(current),
    check: () => onTab(check),
    select: (finding) => isOnPage({ type: 'select', finding }),
    reveal: (cell) => isOnPage({ type: 'reveal', cell }),
    ignore: (index, reason) =>
      tell(index, (report) => {
        const found = findingAt(index);
        if (found === null) return null;
        const entry = ignoredFinding(found.report, found.finding, reason, new Date());
        return { type: 'ignore', report, entry };
      }),
    restore: (index) =>
      tell(index, (report) => {
        const found = findingAt(index);
        return found === null ? null : { type: 'restore', report, subject: subjectOf(found.finding) };
      }),
    clear: () => onTab(async (tabId) => ask(tabId, await enterableFrames(tabId), { type: 'clear' })),
    async enter(host) {
      // Asked first of all: browsers take the question only right after a click.
      const origins = [`*://${host.replace(/:\d+$/, '')}/*`];
      await browser.permissions.request({ origins }).catch(() => false);
      return onTab(check);
    },
    follow(onChange, signal) {
      target.follow(onChange, signal);
      watchStorage(() => onChange(), signal);
      const listen = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
        const isOfPage = sender.tab?.id !== undefined && backgroundMessageSchema.safeParse(message).success;
        if (isOfPage) void target.id().then((tabId) => tabId === sender.tab?.id && onChange());
      };
      browser.runtime.onMessage.addListener(listen);
      signal.addEventListener('abort', () => {
        browser.runtime.onMessage.removeListener(listen);
      });
    },
  };
}
