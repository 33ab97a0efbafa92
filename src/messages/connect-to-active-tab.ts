import { browser } from 'wxt/browser';
import type { Language } from '../language/language';
import { showVerdict } from './badge';
import type { CheckedPage, PageState } from './checked-page';
import { isClosedAddress, saysClosedPage } from './closed-pages';
import { mergeFrames } from './merge-frames';
import { askFrames, enterableFrames, startCheckers } from './page-frames';
import type { CheckerRequest } from './to-checker';

/** The active tab of this window; null where no extension may enter it. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || isClosedAddress(tab.url ?? '') ? null : tab.id;
}

/**
 * The page in the active tab of this window, steered from the popup.
 *
 * @param language of the words on the toolbar button
 */
export function connectToActiveTab(language: Language): CheckedPage {
  /** The frame whose result is shown. */
  let shownFrame = 0;

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

  async function onActiveTab(action: (tabId: number) => Promise<PageState>): Promise<PageState> {
    try {
      const tabId = await activeTab();
      return tabId === null ? { kind: 'notAllowed' } : await action(tabId);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return saysClosedPage(detail) ? { kind: 'notAllowed' } : { kind: 'failed', detail };
    }
  }

  const check = async (tabId: number): Promise<PageState> => {
    const state = await ask(tabId, await startCheckers(tabId), { type: 'check' });
    if (state.kind === 'checked') await showVerdict(tabId, state.result, language);
    return state;
  };

  return {
    current: () =>
      onActiveTab(async (tabId) => ask(tabId, await enterableFrames(tabId), { type: 'current' })),
    check: () => onActiveTab(check),
    async select(finding) {
      const tabId = await activeTab().catch(() => null);
      if (tabId === null) return false;
      const { frames } = await askFrames(tabId, [shownFrame], { type: 'select', finding });
      return frames.some(({ selected }) => selected !== null);
    },
    clear: () => onActiveTab(async (tabId) => ask(tabId, await enterableFrames(tabId), { type: 'clear' })),
    async enter(host) {
      // Asked first of all: browsers take the question only right after a click.
      const origins = [`*://${host.replace(/:\d+$/, '')}/*`];
      await browser.permissions.request({ origins }).catch(() => false);
      return onActiveTab(check);
    },
  };
}
