import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDatabase } from './open-database';

export const databaseName = 'gouji-history';

/** What the database holds. Nothing that is read from it is trusted: records are read through their schemas. */
export interface HistoryDatabase extends DBSchema {
  /** What the list says of each report, by id. */
  entries: { key: string; value: unknown; indexes: { nameKey: string; marks: string } };
  /** The reports themselves, by id and version. */
  versions: { key: [id: string, version: number]; value: unknown };
  /** What a person has said of bodies, by name key. */
  decisions: { key: string; value: unknown; indexes: { body: string } };
  /** Records that could not be understood, as they were. */
  setAside: { key: number; value: unknown };
}

export type StoreName = 'entries' | 'versions' | 'decisions' | 'setAside';

export const allStores: StoreName[] = ['entries', 'versions', 'decisions', 'setAside'];

export type Database = IDBPDatabase<HistoryDatabase>;

/** Makes the stores of one version out of those of the version before. */
export type SchemaStep = (
  database: Database,
  transaction: IDBPTransaction<HistoryDatabase, StoreName[], 'versionchange'>,
) => void;

/** The first makes version 1 out of nothing. A step that was released never changes: what it made is out there. */
export const schemaSteps: readonly SchemaStep[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'entry.id' });
    entries.createIndex('nameKey', 'entry.nameKey');
    entries.createIndex('marks', 'marks', { multiEntry: true });
    database.createObjectStore('versions', { keyPath: ['id', 'version'] });
    const decisions = database.createObjectStore('decisions', { keyPath: 'nameKey' });
    decisions.createIndex('body', 'body');
    database.createObjectStore('setAside', { autoIncrement: true });
  },
];

/**
 * Opens the history and brings it to the present schema.
 *
 * @param onGone the connection is no longer of use
 * @param steps the schema; the present one unless given
 * @throws as `openDatabase` does
 */
export function openHistory(
  onGone: () => void,
  steps: readonly SchemaStep[] = schemaSteps,
): Promise<Database> {
  return openDatabase<HistoryDatabase>(
    databaseName,
    steps.length,
    (database, from, _to, transaction) => {
      for (const step of steps.slice(from)) step(database, transaction);
    },
    onGone,
  );
}
