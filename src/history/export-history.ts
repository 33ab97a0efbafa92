import { fileFormat, fileVersion, type FiledReport } from './history-file';
import { bodyDecisionSchema } from './history-entry';
import { setAsideIn } from './list-contents';
import { storedEntrySchema, understood, type SetAside } from './records';
import { versionsIn } from './find-versions';
import type { Reading } from './transactions';

/** The ids of all reports, also of those of which only versions can be understood. */
async function idsIn(transaction: Reading): Promise<string[]> {
  const [entries, versions] = await Promise.all([
    transaction.objectStore('entries').getAllKeys(),
    transaction.objectStore('versions').getAllKeys(),
  ]);
  return [...new Set([...entries, ...versions.map(([id]) => id)])].sort();
}

async function filed(transaction: Reading, id: string, broken: SetAside[]): Promise<FiledReport> {
  const value: unknown = await transaction.objectStore('entries').get(id);
  const stored = understood(storedEntrySchema, value, broken, 'entries', id);
  return { entry: stored?.entry ?? null, versions: await versionsIn(transaction, id, broken) };
}

/**
 * The history as the text of a JSON file, in pieces of about one report each: one string might be longer than the
 * browser takes. Two histories that hold the same are written alike.
 *
 * @param broken where records are entered that cannot be understood; they stand in the file, too
 */
export async function exportHistory(transaction: Reading, broken: SetAside[]): Promise<string[]> {
  const decisions = transaction.objectStore('decisions');
  const [said, saidKeys] = await Promise.all([decisions.getAll(), decisions.getAllKeys()]);
  const decided = said.flatMap(
    (value, place) => understood(bodyDecisionSchema, value, broken, 'decisions', saidKeys[place] ?? '') ?? [],
  );
  const reports: string[] = [];
  for (const id of await idsIn(transaction)) {
    const report = await filed(transaction, id, broken);
    if (report.entry === null && report.versions.length === 0) continue;
    reports.push(`${reports.length === 0 ? '' : ','}\n${JSON.stringify(report)}`);
  }
  const aside = [...(await setAsideIn(transaction)), ...broken];
  const head = `{"format":"${fileFormat}","schemaVersion":${String(fileVersion)},\n`;
  const rest = `"decisions":${JSON.stringify(decided)},\n"setAside":${JSON.stringify(aside)},\n"reports":[`;
  return [head + rest, ...reports, '\n]}\n'];
}
