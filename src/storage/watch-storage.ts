import { browser } from 'wxt/browser';
import { isSetAsideKey } from './set-aside';

/** Calls back whenever settings or ignored findings have been changed, here or elsewhere. */
export function watchStorage(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => !isSetAsideKey(key))) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listen);
  });
}
