/**
 * Runs a task for one key after the other: while it runs for a key, further calls for that key make
 * it run once more afterwards, however many they were. A call has come to its end when a run has that
 * began after it.
 *
 * @param task what is done; what it throws goes to those who wait for that run
 */
export function oneAtATime<Key>(task: (key: Key) => Promise<void>): (key: Key) => Promise<void> {
  /** The run under way, and the one that is to follow it. */
  const running = new Map<Key, Promise<void>>();
  const following = new Map<Key, Promise<void>>();

  async function start(key: Key): Promise<void> {
    try {
      await task(key);
    } finally {
      running.delete(key);
    }
  }

  function run(key: Key): Promise<void> {
    const started = start(key);
    running.set(key, started);
    return started;
  }

  return (key) => {
    const next = following.get(key);
    if (next !== undefined) return next;
    const before = running.get(key);
    if (before === undefined) return run(key);
    const runNext = (): Promise<void> => {
      following.delete(key);
      return run(key);
    };
    const after = before.then(runNext, runNext);
    following.set(key, after);
    return after;
  };
}
