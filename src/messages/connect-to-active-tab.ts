import { browser } from 'wxt/browser';
import type { CheckedPage, PageState } from './checked-page';
import { checkerReplySchema } from './checker-reply';
import { askChecker, startChecker } from './start-checker';
import type { CheckerRequest } from './to-checker';

const closedSchemes = /^(?:about|chrome|chrome-extension|devtools|edge|moz-extension|resource|view-source):/;
const stores =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** What browsers say when they let no extension into a page. */
const closedPage =
  /cannot (?:access|be scripted)|cannot be scripted|missing host permission|extensions gallery/i;

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The page in the active tab of this window, steered from the popup. */
export function connectToActiveTab(): CheckedPage {
  const activeTab = async (): Promise<{ id: number | undefined; url: string }> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return { id: tab?.id, url: tab?.url ?? '' };
  };

  const ask = async (tabId: number, request: CheckerRequest): Promise<PageState> => {
    const reply = checkerReplySchema.safeParse(await askChecker(tabId, request));
    if (!reply.success) return { kind: 'failed', detail: reply.error.message };
    if ('failure' in reply.data) return { kind: 'failed', detail: reply.data.failure };
    const { result, marked } = reply.data;
    return result === null ? { kind: 'unchecked' } : { kind: 'checked', result, marked };
  };

  return {
    async current() {
      const tab = await activeTab();
      if (tab.id === undefined || closedSchemes.test(tab.url) || stores.test(tab.url)) {
        return { kind: 'notAllowed' };
      }
      // Without a checker in the page nobody answers: the page was not checked yet.
      return ask(tab.id, { type: 'current' }).catch(() => ({ kind: 'unchecked' }) as const);
    },

    async check() {
      const tab = await activeTab();
      if (tab.id === undefined) return { kind: 'notAllowed' };
      try {
        await startChecker(tab.id);
        return await ask(tab.id, { type: 'check' });
      } catch (error) {
        const detail = wordsOf(error);
        return closedPage.test(detail) ? { kind: 'notAllowed' } : { kind: 'failed', detail };
      }
    },

    async select(finding) {
      const tab = await activeTab();
      if (tab.id === undefined) return;
      await askChecker(tab.id, { type: 'select', finding }).catch(() => undefined);
    },

    async clear() {
      const tab = await activeTab();
      if (tab.id === undefined) return { kind: 'notAllowed' };
      return ask(tab.id, { type: 'clear' }).catch((error: unknown) => ({
        kind: 'failed',
        detail: wordsOf(error),
      }));
    },
  };
}
