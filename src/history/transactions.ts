import type { IDBPTransaction } from 'idb';
import type { SetAside } from './records';
import { allStores, type Database, type HistoryDatabase, type StoreName } from './schema-steps';

export type Reading = IDBPTransaction<HistoryDatabase, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<HistoryDatabase, StoreName[], 'readwrite'>;

/** Ends a transaction without a trace; one that has ended already is left alone. */
function undo(transaction: Reading): void {
  try {
    transaction.abort();
  } catch {
    // It was the browser that ended it.
  }
}

async function completed<Result>(transaction: Reading, work: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([
    work.catch((error: unknown) => {
      undo(transaction);
      throw error;
    }),
    transaction.done,
  ]);
  return result;
}

/** Reads in one transaction: nobody writes meanwhile. */
export function reading<Result>(
  database: Database,
  work: (transaction: Reading) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(allStores, 'readonly');
  return completed(transaction, work(transaction));
}

/**
 * Writes in one transaction, all or nothing. It is on the disk when the promise is fulfilled.
 *
 * @param work awaits nothing but the transaction's own requests
 */
export function writing<Result>(
  database: Database,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(allStores, 'readwrite', { durability: 'strict' });
  return completed(transaction, work(transaction));
}

/** The name of a version among the records. */
export const versionName = (id: string, version: number): string => `${id} ${String(version)}`;

function versionKey(name: string): [id: string, version: number] {
  const end = name.lastIndexOf(' ');
  return [name.slice(0, end), Number(name.slice(end + 1))];
}

/** Takes a record out of its store; says whether it was still there. */
async function takeOut(transaction: Writing, { store, key }: SetAside): Promise<boolean> {
  switch (store) {
    case 'versions': {
      const versions = transaction.objectStore('versions');
      const isThere = (await versions.getKey(versionKey(key))) !== undefined;
      await versions.delete(versionKey(key));
      return isThere;
    }
    case 'entries':
    case 'decisions': {
      const records = transaction.objectStore(store);
      const isThere = (await records.getKey(key)) !== undefined;
      await records.delete(key);
      return isThere;
    }
    default:
      return true;
  }
}

/** Moves records that could not be understood to where they are kept and take no part. */
export async function moveAside(transaction: Writing, broken: readonly SetAside[]): Promise<void> {
  for (const record of broken) {
    // Another page may have come across it at the same time.
    if (await takeOut(transaction, record)) await transaction.objectStore('setAside').add(record);
  }
}
