import { browser } from 'wxt/browser';

const prefix = 'opened for a run ';

const lockOf = (tabId: number): string => `gouji tab ${String(tabId)}`;

const remove = (tabId: number): Promise<void> => browser.tabs.remove(tabId).catch(() => undefined);

/**
 * Opens a tab in the background for some work and closes it afterwards, whatever happens. It is noted, so that one that
 * is left behind by a page that was closed meanwhile is closed by the next.
 */
export async function withTab<Result>(
  url: string,
  work: (tabId: number) => Promise<Result>,
): Promise<Result> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new Error('the browser opened a tab without an id');
  const key = prefix + String(id);
  return navigator.locks.request(lockOf(id), async () => {
    try {
      await browser.storage.session.set({ [key]: id });
      await browser.tabs.update(id, { muted: true });
      return await work(id);
    } finally {
      await remove(id);
      await browser.storage.session.remove(key);
    }
  });
}

/** Closes the tabs whose page was closed before they were. */
export async function closeLeftTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  await Promise.all(
    keys.map((key) => {
      const tabId = Number(key.slice(prefix.length));
      return navigator.locks.request(lockOf(tabId), { ifAvailable: true }, async (lock) => {
        // Somebody still works with it.
        if (lock === null) return;
        await remove(tabId);
        await browser.storage.session.remove(key);
      });
    }),
  );
}
