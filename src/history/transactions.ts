import type { IDBPTransaction } from 'idb';
import { complete } from './complete-transaction';
import { requireRoom } from './database-trouble';
import type { SetAside } from './records';
import { allStores, type Database, type HistoryDatabase, type StoreName } from './schema-steps';

export type Reading = IDBPTransaction<HistoryDatabase, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<HistoryDatabase, StoreName[], 'readwrite'>;

/** Reads in one transaction: nobody writes meanwhile. */
export function reading<Result>(
  database: Database,
  work: (transaction: Reading) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(allStores, 'readonly');
  return complete(transaction, work(transaction));
}

/**
 * Writes in one transaction, all or nothing. It is on the disk when the promise is fulfilled.
 *
 * @param work awaits nothing but the transaction's own requests
 * @param bytes that are about to be written, if more than usual; null where some are given back
 * @throws DatabaseError where there is no room
 */
export async function writing<Result>(
  database: Database,
  work: (transaction: Writing) => Promise<Result>,
  bytes: number | null = 0,
): Promise<Result> {
  if (bytes !== null) await requireRoom(bytes);
  const transaction = database.transaction(allStores, 'readwrite', { durability: 'strict' });
  return complete(transaction, work(transaction));
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
