import { beforeEach, expect, test, vi } from 'vitest';
import { clearAfterPredecessor } from '../../src/messages/predecessor';

const fake = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  enter: vi.fn<(options: { target: { tabId: number } }) => Promise<unknown>>(),
  tabs: [] as { id: number; url: string }[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: fake.session.get(key) }),
        set: (entries: object) => {
          for (const [key, value] of Object.entries(entries)) fake.session.set(key, value);
          return Promise.resolve();
        },
      },
    },
    permissions: { getAll: () => Promise.resolve({ origins: ['*://*.gov.cn/*'] }) },
    tabs: { query: () => Promise.resolve(fake.tabs) },
    scripting: { executeScript: fake.enter },
  },
}));

const entered = (): number[] => fake.enter.mock.calls.map(([{ target }]) => target.tabId);

beforeEach(() => {
  fake.session.clear();
  fake.enter.mockReset().mockResolvedValue([]);
  fake.tabs = [1, 2].map((id) => ({ id, url: 'https://a.gov.cn/' }));
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('every open page is cleared once, until the extension is loaded again', async () => {
  await clearAfterPredecessor(() => undefined);
  await clearAfterPredecessor(() => undefined);
  expect(entered()).toEqual([1, 2]);
  fake.session.clear();
  await clearAfterPredecessor(() => undefined);
  expect(entered()).toEqual([1, 2, 1, 2]);
});

test('a page that lets nobody in keeps no other from being cleared', async () => {
  fake.enter.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await clearAfterPredecessor(() => undefined);
  expect(entered()).toEqual([1, 2]);
});

test('a page that never answers holds nothing up for ever', async () => {
  fake.enter.mockReturnValueOnce(new Promise(() => undefined));
  const done = vi.fn();
  void clearAfterPredecessor(() => undefined).then(done);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toHaveBeenCalled();
});
