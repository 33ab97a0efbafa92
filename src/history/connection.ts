/** A database, opened when it is first needed and again when the browser has closed it. */
export interface Connection<Database> {
  /** @throws what `explain` makes of whatever goes wrong */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Lets go of the database; the next use opens it again. */
  close(): void;
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * Keeps a database open for one page.
 *
 * @param open opens it, and calls back when it is no longer of use
 * @param explain makes of what was thrown an error that tells a person what to do
 */
export function createConnection<Database extends { close(): void }>(
  open: (onGone: () => void) => Promise<Database>,
  explain: (error: unknown) => Promise<Error>,
): Connection<Database> {
  let opened: Promise<Database> | null = null;

  function database(): Promise<Database> {
    if (opened !== null) return opened;
    const opening: Promise<Database> = open(() => forget(opening));
    opened = opening;
    opening.catch(() => forget(opening));
    return opening;
  }

  function forget(gone: Promise<Database>): void {
    if (opened === gone) opened = null;
  }

  return {
    async use(work) {
      const held = database();
      try {
        return await work(await held);
      } catch (error) {
        if (!isClosed(error)) throw await explain(error);
      }
      // The browser closes databases without a word, as when a computer wakes up.
      forget(held);
      try {
        return await work(await database());
      } catch (error) {
        throw await explain(error);
      }
    },
    close() {
      opened?.then(
        (held) => held.close(),
        () => undefined,
      );
      opened = null;
    },
  };
}
