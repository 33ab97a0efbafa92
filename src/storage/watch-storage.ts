import { browser } from 'wxt/browser';
import { reportOfIgnoredKey, settingsKey } from './storage-keys';

/** What was changed in the storage. */
export interface StoredChange {
  /** Whether the settings were. */
  readonly settings: boolean;
  /** The reports of which something is ignored, or no longer, by their keys. */
  readonly reports: readonly string[];
}

/** Calls back whenever settings or ignored findings have been changed, here or elsewhere. */
export function watchStorage(onChange: (change: StoredChange) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local') return;
    const settings = Object.hasOwn(changes, settingsKey);
    const reports = Object.keys(changes)
      .map(reportOfIgnoredKey)
      .filter((report) => report !== null);
    if (settings || reports.length > 0) onChange({ settings, reports });
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listen);
  });
}
