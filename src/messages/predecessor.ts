import { browser } from 'wxt/browser';

const key = 'predecessor cleared';

/** A page that does not answer holds nothing up for longer, in milliseconds. */
const patience = 2000;

/**
 * Does something in every frame of the open pages that the extension may enter by itself, when the background page
 * starts for the first time since the extension was loaded: they may hold what an earlier version left there.
 *
 * @param clear runs in the frames and knows nothing from outside its own body
 */
export async function clearAfterPredecessor(clear: () => void): Promise<void> {
  // The browser forgets this whenever it loads the extension.
  const { [key]: isCleared } = await browser.storage.session.get(key);
  if (isCleared === true) return;
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins, discarded: false });
  const enter = async (tabId: number): Promise<void> => {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, func: clear, injectImmediately: true });
  };
  // A page that cannot be entered has nothing of ours.
  const entered = Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [enter(id)])));
  await Promise.race([entered, new Promise((resolve) => setTimeout(resolve, patience))]);
  await browser.storage.session.set({ [key]: true });
}
