import { afterEach, expect, test, vi } from 'vitest';
import { watchSuspicion } from '../../src/page/watch-suspicion';

const words = '现行有效件数 行政事业性收费 尚未审结';

afterEach(() => document.body.replaceChildren());

/** Changes the page as its own scripts would. */
const change = (): void => document.body.append(document.createElement('p'));

test('a page is told of once it looks like a report, and then no more', async () => {
  const tell = vi.fn(() => Promise.resolve(true));
  watchSuspicion(tell);
  expect(tell).not.toHaveBeenCalled();
  document.body.append(words);
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce(), { timeout: 5000 });
  change();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(tell).toHaveBeenCalledOnce();
});

test('where nobody could be told, the page is looked at further and told of again', async () => {
  document.body.append(words);
  const tell = vi.fn(() => Promise.resolve(true)).mockResolvedValueOnce(false);
  watchSuspicion(tell);
  expect(tell).toHaveBeenCalledOnce();
  change();
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2), { timeout: 5000 });
});

test('it is not told twice at the same time', async () => {
  document.body.append(words);
  const tell = vi.fn(() => new Promise<boolean>(() => undefined));
  watchSuspicion(tell);
  change();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(tell).toHaveBeenCalledOnce();
});
