import * as z from 'zod/mini';
import { complete } from '../history/complete-transaction';
import type { BrokenRecord } from '../history/history-archive';
import { ofRun, runTables, type RunDatabase, type RunTable } from './run-database';

/** A record that was set aside, with all that was in it. */
const brokenSchema = z.strictObject({
  table: z.string(),
  key: z.unknown(),
  value: z.unknown(),
  reason: z.string(),
});

interface Found {
  readonly key: string | [string, number] | [string, string];
  readonly value: unknown;
}

const nameOf = (key: unknown): string => (Array.isArray(key) ? key.join(' ') : String(key));

/** Takes records that could not be understood out of their table; they are kept with the reason. */
async function setAside(
  database: RunDatabase,
  table: RunTable,
  found: readonly (Found & { readonly reason: string })[],
): Promise<void> {
  const transaction = database.transaction([table, 'broken'], 'readwrite');
  const move = async (): Promise<void> => {
    for (const { key, value, reason } of found) {
      await transaction.objectStore('broken').add({ table, key, value, reason });
      await transaction.objectStore(table).delete(IDBKeyRange.only(key));
    }
  };
  await complete(transaction, move());
}

async function understood<Schema extends z.ZodMiniType>(
  database: RunDatabase,
  table: RunTable,
  found: readonly Found[],
  schema: Schema,
): Promise<z.infer<Schema>[]> {
  const read = found.map((each) => ({ ...each, parsed: schema.safeParse(each.value) }));
  const broken = read.flatMap(({ key, value, parsed }) =>
    parsed.success ? [] : [{ key, value, reason: z.prettifyError(parsed.error) }],
  );
  // What can be read is read, even where nothing can be stored.
  if (broken.length > 0) await setAside(database, table, broken).catch(() => undefined);
  return read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
}

/**
 * The records of a table, in the order of their keys; those that cannot be understood are set aside.
 *
 * @param run only the records of this run; of all runs where it is left out
 */
export async function readRecords<Schema extends z.ZodMiniType>(
  database: RunDatabase,
  table: RunTable,
  schema: Schema,
  run?: string,
): Promise<z.infer<Schema>[]> {
  const range = run === undefined ? undefined : ofRun(run);
  const store = database.transaction(table).store;
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const found = keys.map((key, index) => ({ key, value: values[index] }));
  return understood(database, table, found, schema);
}

/** One record of a table; undefined for none. One that cannot be understood is set aside, and is none. */
export async function readRecord<Schema extends z.ZodMiniType>(
  database: RunDatabase,
  table: RunTable,
  schema: Schema,
  key: Found['key'],
): Promise<z.infer<Schema> | undefined> {
  const value = await database.transaction(table).store.get(IDBKeyRange.only(key));
  if (value === undefined) return undefined;
  const [record] = await understood(database, table, [{ key, value }], schema);
  return record;
}

/** What was set aside. */
export async function listBroken(database: RunDatabase): Promise<BrokenRecord[]> {
  return (await database.getAll('broken')).flatMap((value) => {
    const { data } = brokenSchema.safeParse(value);
    return data === undefined ? [] : [{ store: data.table, key: nameOf(data.key), reason: data.reason }];
  });
}

/**
 * Takes everything of a run out of the database.
 *
 * @returns puts it back
 */
export async function takeOut(
  database: RunDatabase,
  run: string,
): Promise<(database: RunDatabase) => Promise<void>> {
  const taken: (Found & { readonly table: RunTable })[] = [];
  const transaction = database.transaction(runTables, 'readwrite');
  const take = async (): Promise<void> => {
    for (const table of runTables) {
      const store = transaction.objectStore(table);
      const range = table === 'runs' ? IDBKeyRange.only(run) : ofRun(run);
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      keys.forEach((key, index) => taken.push({ table, key, value: values[index] }));
      await store.delete(range);
    }
  };
  await complete(transaction, take());
  return async (now) => {
    const back = now.transaction(runTables, 'readwrite');
    const put = taken.map(({ table, key, value }) => back.objectStore(table).put(value, key));
    await complete(back, Promise.all(put));
  };
}
