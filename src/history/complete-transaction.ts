/** A transaction of the browser's database, as far as its end goes. */
interface EndingTransaction {
  /** Rejects where it was undone. */
  readonly done: Promise<void>;
  /** Why the browser has undone it; null where it has not. */
  readonly error: DOMException | null;
  abort(): void;
}

/** Ends a transaction without a trace; one that has ended already is left alone. */
function undo(transaction: EndingTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was the browser that ended it.
  }
}

/**
 * Waits for the work within a transaction and for its end: all of it is stored, or nothing.
 *
 * @param work awaits nothing but the transaction's own requests
 * @throws what the work threw; where the browser has undone the transaction, why it did
 */
export async function complete<Result>(
  transaction: EndingTransaction,
  work: Promise<Result>,
): Promise<Result> {
  const worked = work.catch((error: unknown) => {
    undo(transaction);
    throw error;
  });
  try {
    const [result] = await Promise.all([worked, transaction.done]);
    return result;
  } catch (error) {
    // Requests are told only that the transaction was ended under them, or nothing at all; it knows why itself.
    throw transaction.error ?? error;
  }
}
