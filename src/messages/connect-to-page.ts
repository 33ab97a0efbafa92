import { browser, type Browser } from 'wxt/browser';
import type { Finding } from '../check/check-result';
import { ignoredFinding, subjectOf } from '../ignoring/ignored-finding';
import { reportKey } from '../ignoring/report-key';
import type { Language } from '../language/language';
import type { Report } from '../report/schema/report';
import { hostNamed } from '../settings/host-name';
import { watchStorage } from '../storage/watch-storage';
import { backgroundMessageSchema, type BackgroundMessage } from './background-message';
import { showVerdict } from './badge';
import type { CheckedPage, PageState } from './checked-page';
import { isClosedAddress, saysClosedPage } from './closed-pages';
import { originOf } from './host-permissions';
import { mergeFrames } from './merge-frames';
import { askFrames, enterableFrames, startCheckers } from './page-frames';
import type { TargetTab } from './target-tab';
import { demandOfBackground } from './to-background';
import type { CheckerRequest } from './to-checker';

/** What a page answered, and the frame that speaks for it. */
interface Answer {
  readonly state: PageState;
  readonly frameId: number;
}

const answer = (state: PageState, frameId = 0): Answer => ({ state, frameId });

/**
 * The page in a tab, steered from an extension page.
 *
 * @param target which tab that is
 * @param language of the words on the toolbar button
 */
export function connectToPage(target: TargetTab, language: () => Language): CheckedPage {
  /** What is shown, and the frame whose result that is. */
  let shown: PageState = { kind: 'unchecked' };
  let shownFrame = 0;
  /** Rises with every question: a late answer, maybe of another tab, takes the place of no newer one. */
  let turn = 0;

  /** Null where no extension may enter the page. */
  async function enterableTab(): Promise<number | null> {
    const tabId = await target.id();
    if (tabId === null) return null;
    const { url } = await browser.tabs.get(tabId);
    return isClosedAddress(url ?? '') ? null : tabId;
  }

  async function ask(tabId: number, frameIds: readonly number[], request: CheckerRequest): Promise<Answer> {
    const { frames, failures } = await askFrames(tabId, frameIds, request);
    const merged = mergeFrames(frames);
    if (merged === null) {
      const [detail] = failures;
      return answer(detail === undefined ? { kind: 'unchecked' } : { kind: 'failed', detail });
    }
    const { frameId, ...check } = merged;
    return answer({ kind: 'checked', ...check }, frameId);
  }

  async function onTab(action: (tabId: number) => Promise<Answer>): Promise<PageState> {
    turn += 1;
    const asked = turn;
    const { state, frameId } = await answerOf(action);
    if (asked === turn) [shown, shownFrame] = [state, frameId];
    return state;
  }

  async function answerOf(action: (tabId: number) => Promise<Answer>): Promise<Answer> {
    try {
      const tabId = await enterableTab();
      return tabId === null ? answer({ kind: 'notAllowed' }) : await action(tabId);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return answer(saysClosedPage(detail) ? { kind: 'notAllowed' } : { kind: 'failed', detail });
    }
  }

  const current = (tabId: number): Promise<Answer> =>
    enterableFrames(tabId).then((frameIds) => ask(tabId, frameIds, { type: 'current' }));

  const check = async (tabId: number): Promise<Answer> => {
    const answered = await ask(tabId, await startCheckers(tabId), { type: 'check', mark: true });
    const { state } = answered;
    if (state.kind === 'checked') await showVerdict(tabId, state.result, language());
    return answered;
  };

  /** Whether the frame that is shown has what was asked for. */
  async function isOnPage(request: CheckerRequest): Promise<boolean> {
    const tabId = await enterableTab().catch(() => null);
    if (tabId === null) return false;
    const { frames } = await askFrames(tabId, [shownFrame], request);
    return frames.some(({ found }) => found);
  }

  /** Tells the background page about a finding of the report that is shown, and has the page judged anew. */
  function tell(
    index: number,
    messageOf: (key: string, report: Report, finding: Finding) => BackgroundMessage,
  ): Promise<PageState> {
    // Taken at once: what is shown when the tab is known may be another page.
    const result = shown.kind === 'checked' && shown.result.status === 'checked' ? shown.result : null;
    const finding = result?.findings[index];
    return onTab(async (tabId) => {
      if (result === null || finding === undefined) return current(tabId);
      await demandOfBackground(messageOf(reportKey(result.report, result.source), result.report, finding));
      return ask(tabId, await enterableFrames(tabId), { type: 'renew' });
    });
  }

  return {
    current: () => onTab(current),
    check: () => onTab(check),
    select: (finding) => isOnPage({ type: 'select', finding }),
    reveal: (cell) => isOnPage({ type: 'reveal', cell }),
    ignore: (index, reason) =>
      tell(index, (key, report, finding) => {
        const entry = ignoredFinding(report, finding, reason, new Date());
        return { type: 'ignore', report: key, entry };
      }),
    restore: (index) =>
      tell(index, (key, _, finding) => ({ type: 'restore', report: key, subject: subjectOf(finding) })),
    compareWith: (previous) =>
      onTab(async (tabId) => ask(tabId, await enterableFrames(tabId), { type: 'compareWith', previous })),
    clear: () => onTab(async (tabId) => ask(tabId, await enterableFrames(tabId), { type: 'clear' })),
    async enter(host) {
      // Asked first of all: browsers take the question only right after a click.
      const name = hostNamed(host);
      if (name !== null) await browser.permissions.request({ origins: [originOf(name)] }).catch(() => false);
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
