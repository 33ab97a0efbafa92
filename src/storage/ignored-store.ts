import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { ignoredFindingSchema, type IgnoredFinding } from '../ignoring/ignored-finding-schema';
import { inTurn } from './in-turn';
import { setAside } from './set-aside';
import { ignoredKeyOf, reportOfIgnoredKey } from './storage-keys';

const storedSchema = z.array(z.unknown());

/** The entries that can be understood, and whether that is all of them. */
function parseIgnored(stored: unknown): { readonly findings: IgnoredFinding[]; readonly isAll: boolean } {
  if (stored === undefined) return { findings: [], isAll: true };
  const entries = storedSchema.safeParse(stored);
  const parsed = (entries.success ? entries.data : [stored]).map((entry) =>
    ignoredFindingSchema.safeParse(entry),
  );
  const findings = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { findings, isAll: findings.length === parsed.length };
}

/** What is ignored in a report, by its key; where entries cannot be understood, all of the report are set aside. */
export async function readIgnored(report: string): Promise<IgnoredFinding[]> {
  const key = ignoredKeyOf(report);
  const { [key]: stored } = await browser.storage.local.get(key);
  const { findings, isAll } = parseIgnored(stored);
  // Entries can be read where nothing can be stored: a full storage must not stop a check.
  if (!isAll) await setAside(key, stored).catch(() => undefined);
  return findings;
}

/** What is ignored in one report. */
export interface IgnoredInReport {
  /** The key of the report; see `reportKey`. */
  readonly report: string;
  readonly findings: readonly IgnoredFinding[];
}

/** Everything that is ignored, by report in the order of their keys; reports without an entry are left out. */
export async function listIgnored(): Promise<IgnoredInReport[]> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const reports: IgnoredInReport[] = [];
  for (const [key, value] of stored.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const report = reportOfIgnoredKey(key);
    if (report === null) continue;
    const { findings, isAll } = parseIgnored(value);
    if (!isAll) await setAside(key, value).catch(() => undefined);
    if (findings.length > 0) reports.push({ report, findings });
  }
  return reports;
}

/** Each change rewrites the whole entry of a report. */
function change(report: string, rewrite: (entries: IgnoredFinding[]) => IgnoredFinding[]): Promise<void> {
  return inTurn(async () => {
    const key = ignoredKeyOf(report);
    const { [key]: stored } = await browser.storage.local.get(key);
    const { findings, isAll } = parseIgnored(stored);
    if (!isAll) await setAside(key, stored);
    const entries = rewrite(findings);
    if (entries.length === 0) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: entries });
  });
}

/** Ignores a finding of a report from now on; an earlier entry on the same subject is replaced. */
export function addIgnored(report: string, entry: IgnoredFinding): Promise<void> {
  return change(report, (entries) => [...entries.filter(({ subject }) => subject !== entry.subject), entry]);
}

/** Ignores a finding no longer. */
export function removeIgnored(report: string, subject: string): Promise<void> {
  return change(report, (entries) => entries.filter((entry) => entry.subject !== subject));
}

/** Puts other entries in the place of all those of a report; with none, nothing of it is ignored any longer. */
export function replaceIgnored(report: string, entries: readonly IgnoredFinding[]): Promise<void> {
  return change(report, () => [...entries]);
}
