import { openDB } from 'idb';
import { failureOf, HistoryFailure, isBlocked, noDatabase } from './history-failure';
import {
  databaseName,
  schemaSteps,
  type Database,
  type HistoryDatabase,
  type SchemaStep,
} from './schema-steps';

/**
 * Opens the database and brings it to the present schema. Another page that wants a later one is let go first.
 *
 * @param onGone the connection is no longer of use: it was closed, or taken away by the browser
 * @throws HistoryFailure
 */
export function openDatabase(
  onGone: () => void,
  steps: readonly SchemaStep[] = schemaSteps,
): Promise<Database> {
  const world: { readonly indexedDB?: IDBFactory } = globalThis;
  if (world.indexedDB === undefined) return Promise.reject(new HistoryFailure(noDatabase));
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<HistoryDatabase>(databaseName, steps.length, {
      upgrade(database, from, _to, transaction) {
        for (const step of steps.slice(from)) step(database, transaction);
      },
      blocked() {
        isGivenUp = true;
        reject(new HistoryFailure(isBlocked));
      },
      blocking(_current, _blocked, { target }) {
        if (target instanceof IDBDatabase) target.close();
        onGone();
      },
      terminated: onGone,
    }).then(
      (database) => {
        // Whoever asked was told that it does not work; the next one opens it again.
        if (isGivenUp) database.close();
        else resolve(database);
      },
      (error: unknown) => reject(failureOf(error)),
    );
  });
}
