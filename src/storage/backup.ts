import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { ignoredFindingSchema } from '../ignoring/ignored-finding-schema';
import { changedSettings, type SettingName } from '../settings/changed-settings';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { listIgnored, readIgnored, type IgnoredInReport } from './ignored-store';
import { inTurn } from './in-turn';
import { readSettings } from './settings-store';
import { ignoredKeyOf, settingsKey } from './storage-keys';

const format = 'gouji-settings';

const backupSchema = z.looseObject({
  format: z.literal(format),
  settings: z.optional(z.unknown()),
  ignored: z.optional(z.array(z.unknown())),
});

const reportSchema = z.looseObject({ report: z.string(), findings: z.array(z.unknown()) });

/** What a file of settings says, as far as it could be understood. */
export interface Backup {
  /** Null where the file has none, or none that can be understood. */
  readonly settings: Settings | null;
  /** Names of the settings that could not be understood; `all` for the whole. */
  readonly unreadable: readonly string[];
  readonly ignored: readonly IgnoredInReport[];
  /** So many ignored findings could not be understood. */
  readonly unreadableIgnored: number;
}

/** What would become of a file. */
export interface BackupPreview {
  readonly backup: Backup;
  /** Settings that would be others than now. */
  readonly changed: readonly SettingName[];
  /** So many findings would be ignored that are not now. */
  readonly added: number;
}

/** Settings and ignored findings as the text of a file. */
export async function backupText(now: Date): Promise<string> {
  const [{ settings }, ignored] = await Promise.all([readSettings(), listIgnored()]);
  return `${JSON.stringify({ format, exportedAt: now.toISOString(), settings, ignored }, null, 2)}\n`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads a file of settings. Settings that it leaves out, or that cannot be understood, stay as they are.
 *
 * @param current the settings as they are
 * @returns null where it is no such file
 */
function readBackup(text: string, current: Settings): Backup | null {
  const file = backupSchema.safeParse(parsedJson(text.replace(/^\uFEFF/, '')));
  if (!file.success) return null;
  const parsed = file.data.settings === undefined ? undefined : parseSettings(file.data.settings, current);
  const ignored: IgnoredInReport[] = [];
  let unreadableIgnored = 0;
  for (const each of file.data.ignored ?? []) {
    const report = reportSchema.safeParse(each);
    const entries = report.data?.findings.map((entry) => ignoredFindingSchema.safeParse(entry));
    const findings = entries?.flatMap(({ data }) => (data === undefined ? [] : [data])) ?? [];
    unreadableIgnored += (entries?.length ?? 1) - findings.length;
    if (report.success && findings.length > 0) ignored.push({ report: report.data.report, findings });
  }
  const unreadable = parsed === null ? ['all'] : (parsed?.unreadable ?? []);
  return { settings: parsed?.settings ?? null, unreadable, ignored, unreadableIgnored };
}

/** Ignored findings of a report together with those of a file; of one subject, what is there already stays. */
async function merged({ report, findings }: IgnoredInReport): Promise<{
  readonly report: string;
  readonly before: IgnoredInReport['findings'];
  readonly after: IgnoredInReport['findings'];
}> {
  const before = await readIgnored(report);
  const known = new Set(before.map(({ subject }) => subject));
  const added = new Map(findings.map((each) => [each.subject, each]));
  return {
    report,
    before,
    after: [...before, ...[...added.values()].filter(({ subject }) => !known.has(subject))],
  };
}

/**
 * What would change if a file were taken in.
 *
 * @param text of the file
 * @returns null where it is no file of settings
 */
export async function previewBackup(text: string): Promise<BackupPreview | null> {
  const { settings } = await readSettings();
  const backup = readBackup(text, settings);
  if (backup === null) return null;
  const reports = await Promise.all(backup.ignored.map(merged));
  const changed = backup.settings === null ? [] : changedSettings(settings, backup.settings);
  const added = reports.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
  return { backup, changed, added };
}

/**
 * Takes a file in: all of it, or nothing where it cannot be stored.
 *
 * @returns takes it back
 * @throws where it could not be stored; everything is then as before
 */
export function applyBackup(backup: Backup): Promise<() => Promise<void>> {
  return inTurn(() => takeIn(backup));
}

async function takeIn(backup: Backup): Promise<() => Promise<void>> {
  const reports = await Promise.all(backup.ignored.map(merged));
  const { [settingsKey]: before } = await browser.storage.local.get(settingsKey);
  await browser.storage.local.set({
    ...(backup.settings !== null && { [settingsKey]: backup.settings }),
    ...Object.fromEntries(reports.map(({ report, after }) => [ignoredKeyOf(report), after])),
  });
  return async () => {
    const earlier = reports.filter(({ before: entries }) => entries.length > 0);
    const fresh = reports.filter(({ before: entries }) => entries.length === 0);
    await browser.storage.local.set({
      ...(before !== undefined && { [settingsKey]: before }),
      ...Object.fromEntries(earlier.map(({ report, before: entries }) => [ignoredKeyOf(report), entries])),
    });
    const gone = fresh.map(({ report }) => ignoredKeyOf(report));
    await browser.storage.local.remove([...gone, ...(before === undefined ? [settingsKey] : [])]);
  };
}
