import type { Page } from 'playwright-core';

/** A record with its key; without one where the record itself holds it. */
interface StoredRecord {
  readonly value: unknown;
  readonly key?: string | readonly (string | number)[];
}

/** Records by the table that they belong to. */
export type StoredTables = Readonly<Record<string, readonly StoredRecord[]>>;

interface StoredDatabase {
  readonly name: string;
  readonly tables: StoredTables;
}

/** Puts records past the extension's own code into a database that one of its pages has made. */
export async function store(page: Page, name: string, tables: StoredTables): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const databases = await indexedDB.databases();
    return databases.some((database) => database.name === wanted);
  }, name);
  await page.evaluate(
    async (stored: StoredDatabase) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(stored.name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
      const transaction = database.transaction(Object.keys(stored.tables), 'readwrite');
      for (const [table, records] of Object.entries(stored.tables)) {
        for (const { value, key } of records)
          transaction
            .objectStore(table)
            .put(value, key === undefined || typeof key === 'string' ? key : [...key]);
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
      database.close();
    },
    { name, tables },
  );
}

/** Empties every database of the extension; runs in its worker. */
export async function emptyDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const tables = [...database.objectStoreNames];
    if (tables.length > 0) {
      const transaction = database.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
    }
    database.close();
  }
}
