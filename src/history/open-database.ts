import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { DatabaseError } from './database-trouble';

/**
 * Opens a database and brings it to the present schema. Another page that wants a later one is let go first.
 *
 * @param version of the present schema
 * @param upgrade makes it out of an earlier one
 * @param onGone the connection is no longer of use: it was closed, or taken away by the browser
 * @throws DatabaseError where there is no database, or another page is in the way; else what the browser throws
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
  onGone: () => void,
): Promise<IDBPDatabase<Schema>> {
  const world: { readonly indexedDB?: IDBFactory } = globalThis;
  if (world.indexedDB === undefined) throw new DatabaseError('missing');
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<Schema>(name, version, {
      upgrade,
      blocked() {
        isGivenUp = true;
        reject(new DatabaseError('blocked'));
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
      (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
    );
  });
}
