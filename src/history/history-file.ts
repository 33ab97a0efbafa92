import * as z from 'zod/mini';
import { historyEntrySchema, historyVersionSchema } from './history-entry';
import type { HistoryEntry, HistoryVersion } from './history-entry';
import { understood, type SetAside } from './records';
import { versionName } from './transactions';

export const fileFormat = 'gouji-history';

/** Rises when files have to be rewritten to be understood; a new field that may be left out does not raise it. */
export const fileVersion = 1;

/** A file of history as far as it is sure to be one; its records are looked into one by one. */
export const fileSchema = z.looseObject({
  format: z.literal(fileFormat),
  schemaVersion: z.int().check(z.minimum(1)),
  decisions: z._default(z.array(z.unknown()), []),
  setAside: z._default(z.array(z.unknown()), []),
  reports: z.array(z.unknown()),
});

export type HistoryFile = z.infer<typeof fileSchema>;

/** Rewrites a file of one version as one of the next; by the version that it is rewritten from. */
export type FileSteps = Readonly<Record<number, (file: HistoryFile) => HistoryFile>>;

/** Brings a file of an earlier version to the present one. */
export function migratedFile(
  file: HistoryFile,
  steps: FileSteps = {},
  target: number = fileVersion,
): HistoryFile {
  let current = file;
  while (current.schemaVersion < target) {
    const next = steps[current.schemaVersion]?.(current) ?? current;
    current = { ...next, schemaVersion: current.schemaVersion + 1 };
  }
  return current;
}

/** A report with its versions, the oldest first, as files hold it. */
export interface FiledReport {
  /** Null where what the list said of it could not be understood. */
  readonly entry: HistoryEntry | null;
  readonly versions: readonly HistoryVersion[];
}

const filedSchema = z.looseObject({ entry: z.unknown(), versions: z.array(z.unknown()) });
const withIdSchema = z.looseObject({ id: z.string() });
const numberedSchema = z.looseObject({ id: z.string(), version: z.int() });

/**
 * Reads one report of a file.
 *
 * @param place its position in the file, to name it by where it does not say what it is
 * @param broken where records are entered that cannot be understood
 */
export function filedReport(value: unknown, place: number, broken: SetAside[]): FiledReport | undefined {
  const position = `reports.${String(place)}`;
  const filed = understood(filedSchema, value, broken, 'entries', position);
  if (filed === undefined) return undefined;
  const { id = position } = withIdSchema.safeParse(filed.entry).data ?? {};
  const entry =
    filed.entry === null ? null : understood(historyEntrySchema, filed.entry, broken, 'entries', id);
  const versions = filed.versions.flatMap((each) => {
    const numbered = numberedSchema.safeParse(each).data;
    const name = numbered === undefined ? position : versionName(numbered.id, numbered.version);
    return understood(historyVersionSchema, each, broken, 'versions', name) ?? [];
  });
  if (entry === undefined) return undefined;
  return { entry, versions: versions.filter((version) => entry === null || version.id === entry.id) };
}
