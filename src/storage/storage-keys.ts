/** Where the settings stand in the storage. */
export const settingsKey = 'settings';

const ignoredPrefix = 'ignored ';

/** Where the ignored findings of a report stand, by its key: one entry a report, so that reading one costs nothing of the others. */
export const ignoredKeyOf = (report: string): string => ignoredPrefix + report;

/** The key of the report whose ignored findings stand there; null where something else does. */
export function reportOfIgnoredKey(key: string): string | null {
  return key.startsWith(ignoredPrefix) ? key.slice(ignoredPrefix.length) : null;
}
