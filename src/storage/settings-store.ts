import { browser } from 'wxt/browser';
import { parseSettings } from '../settings/parse-settings';
import { defaultSettings, type Settings } from '../settings/settings';
import type { SettingsSource, StoredSettings } from '../settings/settings-source';
import { setAside } from './set-aside';
import { settingsKey } from './storage-keys';

/** Reads the settings; those that cannot be understood are as delivered, and what was stored is set aside. */
export async function readSettings(): Promise<StoredSettings> {
  const { [settingsKey]: stored } = await browser.storage.local.get(settingsKey);
  if (stored === undefined) return { settings: defaultSettings, unreadable: [] };
  const parsed = parseSettings(stored);
  if (parsed !== null && parsed.unreadable.length === 0) return parsed;
  // Settings can be read where nothing can be stored: a full storage must not stop a check.
  await setAside(settingsKey, stored).catch(() => undefined);
  return parsed ?? { settings: defaultSettings, unreadable: ['all'] };
}

/**
 * Writes the settings. What is stored and cannot be understood is set aside first.
 *
 * @throws where the one or the other could not be stored; the earlier settings then stay
 */
async function writeSettings(settings: Settings): Promise<void> {
  const { [settingsKey]: stored } = await browser.storage.local.get(settingsKey);
  const parsed = stored === undefined ? null : parseSettings(stored);
  const isLost = stored !== undefined && (parsed === null || parsed.unreadable.length > 0);
  if (isLost) await setAside(settingsKey, stored);
  await browser.storage.local.set({ [settingsKey]: settings });
}

function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !Object.hasOwn(changes, settingsKey)) return;
    void readSettings().then(({ settings }) => {
      if (!signal.aborted) onChange(settings);
    });
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listen);
  });
}

/** The settings in the browser's own storage; every open page takes them up. */
export const settingsStore: SettingsSource = {
  read: readSettings,
  write: writeSettings,
  watch: watchSettings,
};
