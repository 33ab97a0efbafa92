import { migrated } from './migrations';
import { defaultSettings, settingsSchema, type Settings } from './settings';

/** Settings as they could be read, and what could not. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the settings that could not be understood. */
  readonly unreadable: readonly string[];
}

type Name = keyof Settings;

const names = Object.keys(settingsSchema.shape) as readonly Name[];

/**
 * Reads stored or imported settings, of this version or an earlier one.
 *
 * @param stored anything
 * @param otherwise where a setting comes from that is left out or cannot be understood; as delivered unless given
 * @returns null where it is no settings at all, or those of a later version
 */
export function parseSettings(stored: unknown, otherwise: Settings = defaultSettings): ParsedSettings | null {
  const current = migrated(stored);
  if (current === null) return null;
  const unreadable: Name[] = [];
  const settings: Record<string, unknown> = { ...otherwise };
  for (const name of names) {
    if (!Object.hasOwn(current, name)) continue;
    const field = settingsSchema.shape[name].safeParse(current[name]);
    if (field.success) settings[name] = field.data;
    else unreadable.push(name);
  }
  return { settings: settingsSchema.parse(settings), unreadable };
}
