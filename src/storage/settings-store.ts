import { browser } from 'wxt/browser';
import { parseSettings } from '../settings/parse-settings';
import { defaultSettings, type Settings } from '../settings/settings';
import type { SettingsSource, StoredSettings } from '../settings/settings-source';

const key = 'settings';

/** Where settings that could not be understood are kept, so that nothing is lost. */
const asideKey = 'settings.setAside';

/** Reads the settings; those that cannot be understood are as delivered, and what was stored is set aside. */
export async function readSettings(): Promise<StoredSettings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored === undefined) return { settings: defaultSettings, unreadable: [] };
  const parsed = parseSettings(stored);
  if (parsed !== null && parsed.unreadable.length === 0) return parsed;
  await browser.storage.local.set({ [asideKey]: stored });
  return parsed ?? { settings: defaultSettings, unreadable: ['all'] };
}

async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !Object.hasOwn(changes, key)) return;
    void readSettings().then(({ settings }) => {
      onChange(settings);
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
