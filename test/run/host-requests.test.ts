import { expect, test } from 'vitest';
import { atHost } from '../../src/run/host-requests';
import { fakeLocks } from './fake-locks';

const forever = new AbortController().signal;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function held() {
  let end: (value: string) => void = () => undefined;
  const work = new Promise<string>((resolve) => {
    end = resolve;
  });
  return { work: () => work, end: (value: string) => end(value) };
}

test('a host is asked by two at once, others wait for whoever is first to end', async () => {
  const locks = fakeLocks();
  const began: number[] = [];
  const works = [held(), held(), held()];
  const all = works.map(({ work }, number) =>
    atHost(locks, `http://a.gov.cn/${String(number)}`, () => (began.push(number), work()), forever),
  );
  await turn();
  expect(began).toEqual([0, 1]);
  const other = await atHost(locks, 'http://b.gov.cn/', () => Promise.resolve('other'), forever);
  expect(other).toBe('other');
  works[1]?.end('second');
  await all[1];
  await turn();
  expect(began).toEqual([0, 1, 2]);
  works[0]?.end('first');
  works[2]?.end('third');
  expect(await Promise.all(all)).toEqual(['first', 'second', 'third']);
});

test('waiting is given up, work that fails gives its place back', async () => {
  const locks = fakeLocks();
  const works = [held(), held()];
  const busy = works.map(({ work }) => atHost(locks, 'http://a.gov.cn/', work, forever));
  await turn();
  const waiting = new AbortController();
  const given = atHost(locks, 'http://a.gov.cn/', () => Promise.resolve('never'), waiting.signal);
  waiting.abort();
  await expect(given).rejects.toThrow('given up');
  works.forEach(({ end }) => end('done'));
  await Promise.all(busy);
  const failing = atHost(locks, 'http://a.gov.cn/', () => Promise.reject(new Error('broken')), forever);
  await expect(failing).rejects.toThrow('broken');
  expect(await atHost(locks, 'http://a.gov.cn/', () => Promise.resolve('next'), forever)).toBe('next');
});
