import { browser } from 'wxt/browser';

/** Where it is noted that the first page was opened, so that an add-on installed anew each time does not open it again. */
const key = 'firstRun.shown';

/** Opens the first page, if it has not been opened in this browser before. */
async function openOnce(): Promise<void> {
  const { [key]: shown } = await browser.storage.local.get(key);
  if (shown === true) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await browser.storage.local.set({ [key]: true });
}

/** Opens the page for new users after the installation; nothing happens after an update. */
export function welcomeNewUsers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Without a window there is no tab to open: then the page waits for the next installation.
    if (reason === 'install') openOnce().catch(() => undefined);
  });
}
