import { browser } from 'wxt/browser';

/** Calls back whenever settings or ignored findings have been changed, here or elsewhere. */
export function watchStorage(onChange: () => void, signal: AbortSignal): void {
  const listen = (_: unknown, area: string): void => {
    if (area === 'local') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listen);
  });
}
