import { browser } from 'wxt/browser';

/** Which tab an extension page speaks of. */
export interface TargetTab {
  /** The id of the tab; null where there is none. */
  id(): Promise<number | null>;
  /** Calls back when it is another tab, or shows another page, or has been loaded. */
  follow(onChange: () => void, signal: AbortSignal): void;
}

/** A tab that is named, whatever is in front. */
function fixedTab(tabId: number): TargetTab {
  return {
    id: () => Promise.resolve(tabId),
    follow(onChange, signal) {
      followUpdates((updated) => updated === tabId && onChange(), signal);
    },
  };
}

/** The active tab of the window in which the extension page is shown. */
const activeTabHere: TargetTab = followingActive({ active: true, currentWindow: true });

/** The active tab of the window of web pages that was last in front, for an extension page with a window of its own. */
const activeTabInFront: TargetTab = followingActive(async () => {
  const { id } = await browser.windows.getLastFocused({ windowTypes: ['normal'] });
  return { active: true, ...(id !== undefined && { windowId: id }) };
});

type TabQuery = Parameters<typeof browser.tabs.query>[0];

function followingActive(query: TabQuery | (() => Promise<TabQuery>)): TargetTab {
  return {
    async id() {
      const [tab] = await browser.tabs.query(typeof query === 'function' ? await query() : query);
      return tab?.id ?? null;
    },
    follow(onChange, signal) {
      followUpdates(onChange, signal);
      browser.tabs.onActivated.addListener(onChange);
      browser.windows.onFocusChanged.addListener(onChange);
      signal.addEventListener('abort', () => {
        browser.tabs.onActivated.removeListener(onChange);
        browser.windows.onFocusChanged.removeListener(onChange);
      });
    },
  };
}

function followUpdates(onUpdate: (tabId: number) => void, signal: AbortSignal): void {
  const listen = (tabId: number, change: { readonly status?: string }): void => {
    if (change.status !== undefined) onUpdate(tabId);
  };
  browser.tabs.onUpdated.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(listen);
  });
}

/** The tab that the address of an extension page names by `?tab=`; otherwise the active one in its own window. */
export function targetTabOf(address: string): TargetTab {
  const { searchParams } = new URL(address);
  const tabId = Number(searchParams.get('tab'));
  if (Number.isInteger(tabId) && tabId > 0) return fixedTab(tabId);
  return searchParams.has('window') ? activeTabInFront : activeTabHere;
}
