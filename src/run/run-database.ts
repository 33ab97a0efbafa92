import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import { openDatabase } from '../history/open-database';

/** Everything is read as unknown: what is stored may come from another version, or be damaged. */
interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
  /** Pages without their results, which are a hundred times larger. */
  pages: { key: [string, number]; value: unknown };
  results: { key: [string, number]; value: unknown };
  /** Moments before which a host may not be asked. */
  waits: { key: [string, string]; value: unknown };
  /** Results that the history has not taken yet. */
  unremembered: { key: [string, number]; value: unknown };
  /** Records that could not be understood. */
  broken: { key: number; value: unknown };
}

export type RunDatabase = IDBPDatabase<Tables>;

export type RunTable = 'runs' | 'pages' | 'results' | 'waits' | 'unremembered';

export const runTables: readonly RunTable[] = ['runs', 'pages', 'results', 'waits', 'unremembered'];

/** Gives a table within a change that is under way. */
export type TableOf = <Table extends RunTable>(
  table: Table,
) => IDBPObjectStore<Tables, RunTable[], Table, 'readwrite'>;

/** Every key that begins with a run. */
export function ofRun(run: string): IDBKeyRange {
  return IDBKeyRange.bound([run], [run, []]);
}

/**
 * Opens the database of the runs, and makes it where there is none.
 *
 * @param onGone the connection is no longer of use
 * @throws as `openDatabase` does
 */
export function openRunDatabase(name: string, onGone: () => void): Promise<RunDatabase> {
  return openDatabase<Tables>(
    name,
    1,
    (database) => {
      database.createObjectStore('runs');
      database.createObjectStore('pages');
      database.createObjectStore('results');
      database.createObjectStore('waits');
      database.createObjectStore('unremembered');
      database.createObjectStore('broken', { autoIncrement: true });
    },
    onGone,
  );
}
