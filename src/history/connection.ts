import { failureOf } from './history-failure';
import { openDatabase } from './open-database';
import type { Database, SchemaStep } from './schema-steps';

/** The database, opened when it is first needed and again when the browser has closed it. */
export interface Connection {
  /** @throws HistoryFailure whatever goes wrong */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  close(): void;
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * Keeps the database open for one page.
 *
 * @param steps the schema; the present one unless given
 */
export function createConnection(steps?: readonly SchemaStep[]): Connection {
  let opened: Promise<Database> | null = null;

  function open(): Promise<Database> {
    if (opened !== null) return opened;
    const opening: Promise<Database> = openDatabase(() => forget(opening), steps);
    opened = opening;
    opening.catch(() => forget(opening));
    return opening;
  }

  function forget(gone: Promise<Database>): void {
    if (opened === gone) opened = null;
  }

  return {
    async use(work) {
      const database = open();
      try {
        return await work(await database);
      } catch (error) {
        if (!isClosed(error)) throw failureOf(error);
      }
      // The browser closes databases without a word, as when a computer wakes up.
      forget(database);
      try {
        return await work(await open());
      } catch (error) {
        throw failureOf(error);
      }
    },
    close() {
      opened?.then(
        (database) => database.close(),
        () => undefined,
      );
      opened = null;
    },
  };
}
