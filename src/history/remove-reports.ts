import { entryWith } from './find-entry';
import { versionsIn } from './find-versions';
import type { FiledReport } from './history-file';
import type { SetAside } from './records';
import { moveAside, type Writing } from './transactions';

/**
 * Takes reports with all their versions out of the history.
 *
 * @returns them, in case that they are to come back
 */
export async function takeOut(transaction: Writing, ids: readonly string[]): Promise<FiledReport[]> {
  const taken: FiledReport[] = [];
  for (const id of new Set(ids)) {
    const broken: SetAside[] = [];
    const entry = await entryWith(transaction, id, broken);
    const versions = await versionsIn(transaction, id, broken);
    await moveAside(transaction, broken);
    if (entry === undefined) continue;
    taken.push({ entry, versions });
    await transaction.objectStore('entries').delete(id);
    await transaction
      .objectStore('versions')
      .delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
  }
  return taken;
}
