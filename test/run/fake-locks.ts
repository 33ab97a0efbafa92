import type { Locks } from '../../src/run/locks';

/** Locks as a browser has them, within one test. */
export function fakeLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  return {
    async request(name, { ifAvailable = false, signal }, work) {
      if (ifAvailable && held.has(name)) return work(null);
      const before = last.get(name) ?? Promise.resolve();
      const done = before.then(async () => {
        signal?.throwIfAborted();
        held.add(name);
        try {
          return await work({});
        } finally {
          held.delete(name);
        }
      });
      const ended = done.catch(() => undefined);
      last.set(name, ended);
      if (ifAvailable) held.add(name);
      return done;
    },
  };
}
