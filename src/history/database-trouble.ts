/** Why the browser's database did not do what it was asked. */
export type DatabaseTrouble =
  /** The browser has none, or gives none to the extension. */
  | 'missing'
  /** Another page of the extension has it open with an earlier schema, and does not let go. */
  | 'blocked'
  /** It was stored by a later version of the extension. */
  | 'newer'
  | 'full'
  /** It can be neither read nor written, and the browser does not say why. */
  | 'damaged';

/** Thrown where browsers throw nothing. */
export class DatabaseError extends Error {
  constructor(readonly trouble: 'missing' | 'blocked' | 'full') {
    super(trouble);
    this.name = 'DatabaseError';
  }
}

/** What browsers call their errors, and what they mean here. */
const troubles: Readonly<Record<string, DatabaseTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'missing',
};

/** With fewer bytes to spare than this, nothing is written, and a write that failed has failed for want of them. */
const least = 8 * 1024 * 1024;

/** Whether so many bytes can hardly be stored any more, as far as the browser tells. */
async function isNearlyFull(bytes: number): Promise<boolean> {
  const world: { readonly navigator?: { readonly storage?: StorageManager } } = globalThis;
  try {
    const { usage, quota } = (await world.navigator?.storage?.estimate()) ?? {};
    return usage !== undefined && quota !== undefined && quota - usage < bytes;
  } catch {
    return false;
  }
}

/**
 * Lets nothing be written that may fill the disk: Chromium may throw a whole database away whose disk was full in the
 * middle of a write.
 *
 * @param bytes that are about to be written, if more than usual
 * @throws DatabaseError where there is no room
 */
export async function requireRoom(bytes = 0): Promise<void> {
  if (await isNearlyFull(Math.max(least, bytes))) throw new DatabaseError('full');
}

/**
 * What a thrown error says of the database. On a full disk Chromium speaks of the quota only for some writes; of others
 * it says that blobs could not be written or that the store could not be opened, so that the space left is looked at.
 */
export async function troubleOf(error: unknown): Promise<DatabaseTrouble> {
  if (error instanceof DatabaseError) return error.trouble;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return troubles[name] ?? ((await isNearlyFull(least)) ? 'full' : 'damaged');
}
