import type { Settings } from './settings';

/** The settings, and what of the stored ones could not be understood. */
export interface StoredSettings {
  readonly settings: Settings;
  /** Names of settings that are as delivered because the stored ones could not be understood; `all` for the whole. */
  readonly unreadable: readonly string[];
}

/** Where the settings are kept. */
export interface SettingsSource {
  read(): Promise<StoredSettings>;
  /** @throws where they could not be stored */
  write(settings: Settings): Promise<void>;
  /** Calls back with the settings whenever they have been changed, here or elsewhere. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}
