import * as z from 'zod/mini';
import type { HistoryImport } from './history-archive';
import { bodyDecisionSchema, type BodyDecision } from './history-entry';
import { HistoryFailure, isNewerFile } from './history-failure';
import {
  filedReport,
  fileSchema,
  fileVersion,
  migratedFile,
  type FiledReport,
  type HistoryFile,
} from './history-file';
import { setAsideIn } from './list-contents';
import { named, setAsideSchema, understood, type SetAside } from './records';
import { takeIn } from './take-in';
import type { Writing } from './transactions';

/** So many reports are looked into in one go; then the page may draw. */
const inOneGo = 25;

/** No record is nested as deep; browsers can neither store nor write what is nested very deep. */
const deepest = 100;

function isDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inside) => isDeeper(inside, limit - 1));
}

const filedAsideSchema = setAsideSchema.check(
  z.refine(({ value }) => !isDeeper(value, deepest), 'nested too deep'),
);

/** A file of history whose records have been looked into. */
export interface ReadFile {
  readonly reports: readonly FiledReport[];
  readonly decisions: readonly BodyDecision[];
  readonly setAside: readonly SetAside[];
  readonly broken: readonly SetAside[];
}

function parsed(text: string): HistoryFile | null {
  try {
    return fileSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data ?? null;
  } catch {
    return null;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Looks into a file of history.
 *
 * @returns null where the text is no such file
 * @throws HistoryFailure for a file of a later version
 */
export async function readFile(text: string): Promise<ReadFile | null> {
  const found = parsed(text);
  if (found === null) return null;
  if (found.schemaVersion > fileVersion) throw new HistoryFailure(isNewerFile);
  const file = migratedFile(found);
  const broken: SetAside[] = [];
  const reports: FiledReport[] = [];
  for (const [place, value] of file.reports.entries()) {
    if (place % inOneGo === 0) await pause();
    const report = filedReport(value, place, broken);
    if (report !== undefined) reports.push(report);
  }
  const records = <Record>(values: readonly unknown[], read: (value: unknown, key: string) => Record) =>
    values.flatMap((value, place) => read(value, String(place)) ?? []);
  return {
    reports,
    decisions: records(file.decisions, (value, key) =>
      understood(bodyDecisionSchema, value, broken, 'decisions', `decisions.${key}`),
    ),
    setAside: records(file.setAside, (value, key) =>
      understood(filedAsideSchema, value, broken, 'setAside', `setAside.${key}`),
    ),
    broken,
  };
}

/** Takes a file in; what is at hand stays, and of two decisions on one name the one at hand. */
export async function importFile(transaction: Writing, file: ReadFile): Promise<HistoryImport> {
  const counts = { added: 0, extended: 0, unchanged: 0 };
  for (const report of file.reports) counts[await takeIn(transaction, report)] += 1;
  const decisions = transaction.objectStore('decisions');
  for (const decision of file.decisions) {
    if ((await decisions.getKey(decision.nameKey)) === undefined) await decisions.put(decision);
  }
  const kept = new Set((await setAsideIn(transaction)).map((record) => JSON.stringify(record)));
  for (const record of file.setAside) {
    if (!kept.has(JSON.stringify(record))) await transaction.objectStore('setAside').add(record);
  }
  return { ...counts, broken: file.broken.map(named) };
}
