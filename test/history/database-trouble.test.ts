import { afterEach, describe, expect, it, vi } from 'vitest';
import { complete } from '../../src/history/complete-transaction';
import { DatabaseError, requireRoom, troubleOf } from '../../src/history/database-trouble';

afterEach(() => {
  vi.unstubAllGlobals();
});

function stubEstimate(estimate: () => Promise<StorageEstimate>): void {
  vi.stubGlobal('navigator', { storage: { estimate } });
}

describe('the trouble with a database', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new DOMException('', 'SecurityError'), 'missing'],
    [new DatabaseError('blocked'), 'blocked'],
    [new DOMException('', 'NotFoundError'), 'damaged'],
    ['no error at all', 'damaged'],
  ])('is told by what was thrown: %s', async (error, trouble) => {
    expect(await troubleOf(error)).toBe(trouble);
  });

  // As Chromium says it of a disk without space.
  it.each(['UnknownError', 'DataError', 'AbortError'])(
    'is a full disk where no space is left: %s',
    async (name) => {
      stubEstimate(() => Promise.resolve({ usage: 368_142, quota: 368_142 }));
      expect(await troubleOf(new DOMException('', name))).toBe('full');
      stubEstimate(() => Promise.resolve({ usage: 368_142, quota: 2 ** 30 }));
      expect(await troubleOf(new DOMException('', name))).toBe('damaged');
      stubEstimate(() => Promise.reject(new TypeError('not here')));
      expect(await troubleOf(new DOMException('', name))).toBe('damaged');
    },
  );
});

it('nothing is written where the browser says that no room is left for it', async () => {
  stubEstimate(() => Promise.resolve({ usage: 0, quota: 10 * 1024 * 1024 }));
  await requireRoom();
  await expect(requireRoom(11 * 1024 * 1024)).rejects.toMatchObject({ trouble: 'full' });
  stubEstimate(() => Promise.resolve({ usage: 9 * 1024 * 1024, quota: 10 * 1024 * 1024 }));
  await expect(requireRoom()).rejects.toMatchObject({ trouble: 'full' });
  stubEstimate(() => Promise.reject(new TypeError('not here')));
  await requireRoom();
});

describe('a transaction', () => {
  const full = new DOMException('', 'QuotaExceededError');
  const aborted = new DOMException('', 'AbortError');

  it('that the browser has undone says why, whatever its requests were told', async () => {
    const undone = { done: Promise.reject(full), error: full, abort: vi.fn() };
    await expect(complete(undone, Promise.reject(aborted))).rejects.toBe(full);
    const silent = { done: Promise.reject(full), error: full, abort: vi.fn() };
    await expect(complete(silent, new Promise(() => undefined))).rejects.toBe(full);
  });

  it('is undone by work that fails, and says what failed', async () => {
    const abort = vi.fn();
    const failure = new Error('the work failed');
    const transaction = { done: new Promise<void>(() => undefined), error: null, abort };
    await expect(complete(transaction, Promise.reject(failure))).rejects.toBe(failure);
    expect(abort).toHaveBeenCalledOnce();
  });
});
