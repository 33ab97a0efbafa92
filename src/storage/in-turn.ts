/** Of all pages of the extension, the one that holds it changes what is stored. */
const lockName = 'gouji storage';

/** The last change under way where the browser has no locks, and other pages are not waited for. */
let pending: Promise<unknown> = Promise.resolve();

/**
 * Makes changes that read first what they rewrite, one after the other: the background ignores a finding while the
 * options take another one back.
 *
 * @param work makes the change; what it throws goes to the caller
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const world: { readonly navigator?: { readonly locks?: LockManager } } = globalThis;
  const locks = world.navigator?.locks;
  if (locks !== undefined) return locks.request(lockName, work);
  const done = pending.then(work, work);
  pending = done.catch(() => undefined);
  return done;
}
