import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { ignoredFindingSchema, type IgnoredFinding } from '../ignoring/ignored-finding';

/** One entry a report, so that reading one costs nothing of the others. */
const keyOf = (report: string): string => `ignored ${report}`;

/** Where entries that could not be understood are kept, so that nothing is lost. */
const asideKeyOf = (report: string): string => `setAside ${keyOf(report)}`;

const storedSchema = z.array(z.unknown());

/** What is ignored in a report, by its key; entries that cannot be understood are set aside. */
export async function readIgnored(report: string): Promise<IgnoredFinding[]> {
  const key = keyOf(report);
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored === undefined) return [];
  const entries = storedSchema.safeParse(stored);
  const parsed = (entries.success ? entries.data : [stored]).map((entry) =>
    ignoredFindingSchema.safeParse(entry),
  );
  const good = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (good.length < parsed.length) await browser.storage.local.set({ [asideKeyOf(report)]: stored });
  return good;
}

/** The last change under way; changes are made one after the other, since each rewrites the entry of a report. */
let pending: Promise<unknown> = Promise.resolve();

function change(report: string, rewrite: (entries: IgnoredFinding[]) => IgnoredFinding[]): Promise<void> {
  const work = async (): Promise<void> => {
    const entries = rewrite(await readIgnored(report));
    const key = keyOf(report);
    if (entries.length === 0) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: entries });
  };
  const done = pending.then(work, work);
  pending = done;
  return done;
}

/** Ignores a finding of a report from now on; an earlier entry on the same subject is replaced. */
export function addIgnored(report: string, entry: IgnoredFinding): Promise<void> {
  return change(report, (entries) => [...entries.filter(({ subject }) => subject !== entry.subject), entry]);
}

/** Ignores a finding no longer. */
export function removeIgnored(report: string, subject: string): Promise<void> {
  return change(report, (entries) => entries.filter((entry) => entry.subject !== subject));
}
