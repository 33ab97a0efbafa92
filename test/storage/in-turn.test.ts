import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IgnoredFinding } from '../../src/ignoring/ignored-finding';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

/** The locks of a browser: who asks for one waits until all before have given it back. */
function browserLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      const done = last.then(work, work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}

/** The store as another page of the extension has it. */
async function storeOfAPage() {
  vi.resetModules();
  return import('../../src/storage/ignored-store');
}

const entry = (subject: string): IgnoredFinding => ({
  subject,
  figures: '[]',
  title: subject,
  reason: '',
  at: '2026-02-01T08:00:00.000Z',
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: browserLocks() });
  return () => vi.unstubAllGlobals();
});

test('pages that change the same report at once lose nothing of each other', async () => {
  const [background, options] = [await storeOfAPage(), await storeOfAPage()];
  await Promise.all([
    background.addIgnored('甲局 2025', entry('a')),
    options.addIgnored('甲局 2025', entry('b')),
    background.addIgnored('甲局 2025', entry('c')),
  ]);
  const subjects = (await background.readIgnored('甲局 2025')).map(({ subject }) => subject);
  expect(subjects.sort()).toEqual(['a', 'b', 'c']);
});

test('a change that fails goes to whoever made it, and holds up no other', async () => {
  const { addIgnored, readIgnored } = await storeOfAPage();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  const failed = addIgnored('甲局 2025', entry('a'));
  const stored = addIgnored('甲局 2025', entry('b'));
  await expect(failed).rejects.toThrow('QuotaExceededError');
  await stored;
  await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('b')]);
});
