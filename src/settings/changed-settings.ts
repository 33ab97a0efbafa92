import type { Settings } from './settings';

/** The name of one of the settings. */
export type SettingName = Exclude<keyof Settings, 'version'>;

/** Every setting by its name, in the order in which a person meets them. */
export const settingNames = [
  'mode',
  'sites',
  'hosts',
  'rules',
  'suspiciousWords',
  'localDeadline',
  'language',
  'theme',
  'shortcuts',
  'printMarks',
  'keepHistory',
] as const satisfies readonly SettingName[];

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return one === other;
  }
  const [entries, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}

/** Names of the settings in which two sets differ; the order of the entries of a record does not count. */
export function changedSettings(one: Settings, other: Settings): SettingName[] {
  return settingNames.filter((name) => !isSame(one[name], other[name]));
}
