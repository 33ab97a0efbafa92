/**
 * Runs a task for one key after the other: while it runs for a key, further calls for that key make
 * it run once more afterwards, however many they were.
 *
 * @param task what is done; its failures are its own affair
 */
export function oneAtATime<Key>(task: (key: Key) => Promise<void>): (key: Key) => Promise<void> {
  /** How often the task was called for since its last start. */
  const calls = new Map<Key, number>();
  return async (key) => {
    const isRunning = calls.has(key);
    calls.set(key, (calls.get(key) ?? 0) + 1);
    if (isRunning) return;
    try {
      while ((calls.get(key) ?? 0) > 0) {
        calls.set(key, 0);
        await task(key);
      }
    } finally {
      calls.delete(key);
    }
  };
}
