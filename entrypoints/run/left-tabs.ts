import { browser } from 'wxt/browser';

const lockOf = (tabId: number): string => `gouji tab ${String(tabId)}`;

const remove = (tabId: number): Promise<void> => browser.tabs.remove(tabId).catch(() => undefined);

/**
 * Opens a tab in the background for some work and closes it afterwards, whatever happens. It is muted: by that, one that
 * is left behind by a page that was closed meanwhile is known again, also after the extension was reloaded.
 */
export async function withTab<Result>(
  url: string,
  work: (tabId: number) => Promise<Result>,
): Promise<Result> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new Error('the browser opened a tab without an id');
  return navigator.locks.request(lockOf(id), async () => {
    try {
      await browser.tabs.update(id, { muted: true });
      return await work(id);
    } finally {
      await remove(id);
    }
  });
}

/**
 * Closes the tabs whose page was closed before they were. Of the extension, nothing else mutes tabs; a browser that has
 * given a tab its sound back because the extension was reloaded still says who had taken it.
 */
export async function closeLeftTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const own = tabs.filter(
    ({ mutedInfo }) => mutedInfo?.reason === 'extension' && mutedInfo.extensionId === browser.runtime.id,
  );
  await Promise.all(
    own.map(async ({ id }) => {
      if (id === undefined) return;
      await navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
        // Somebody still works with it.
        if (lock !== null) await remove(id);
      });
    }),
  );
}
