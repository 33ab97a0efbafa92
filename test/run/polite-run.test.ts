import { expect, test } from 'vitest';
import { Random } from '../generator/random';
import { RunEngine } from '../../src/run/run-engine';
import type { Behaviour } from './fake-site';
import { pageOf, world } from './run-world';

const hosts = ['a', 'b', 'c', 'd'].map((name) => `www.${name}.gov.cn`);

/** Sites that answer late, wrongly, elsewhere, or not at all, as a seed has it. */
function drawn(random: Random): { addresses: string[]; behave: (url: string) => Behaviour } {
  const addresses = Array.from(
    { length: 24 },
    (_, index) => `http://${random.pick(hosts)}:${random.pick(['80', '8080'])}/${String(index)}.html`,
  );
  const body = pageOf({ organization: null });
  const behave = (): Behaviour => {
    const delay = random.integer(5, 900);
    const behaviours: (() => Behaviour)[] = [
      () => ({ body, delay }),
      () => ({ body, delay }),
      () => ({ body: '<script>', delay }),
      () => ({ status: 500, delay }),
      () => ({ status: 429, delay, headers: { 'Retry-After': String(random.integer(1, 20)) } }),
      () => ({ isDead: true, delay }),
      () => ({ delay, location: `https://${random.pick(hosts)}/${String(random.integer(0, 9))}.html` }),
    ];
    return random.pick(behaviours)();
  };
  return { addresses, behave };
}

test.each([1, 2, 3, 4])('never asks a host more than it may, also by redirects (seed %i)', async (seed) => {
  const random = new Random(seed);
  const perHost = random.pick([1, 2]);
  const made = await world({ ...drawn(random), pace: { perHost } });
  await made.work();
  expect((await made.pages()).every(({ state }) => state !== 'waiting')).toBe(true);
  expect(Math.max(...made.sites.most.values())).toBe(perHost);
});

test('asks for no more pages while those that have arrived are not stored', async () => {
  const addresses = Array.from(
    { length: 20 },
    (_, page) => `http://${hosts[page % 4] ?? ''}/${String(page)}.html`,
  );
  const made = await world({
    addresses,
    behave: () => ({ body: pageOf({ organization: null }) }),
    ports: { judgeOptions: () => new Promise(() => undefined) },
  });
  void new RunEngine(made.run, made.store, made.ports).work();
  do await made.clock.settle();
  while (made.clock.pass());
  expect(made.sites.seen).toHaveLength(6);
});

test('asks hosts side by side, in turns, with a pause between requests to one', async () => {
  const addresses = hosts.flatMap((host) => [1, 2, 3].map((page) => `http://${host}/${String(page)}.html`));
  const made = await world({
    addresses,
    behave: () => ({ body: pageOf({ organization: null }), delay: 100 }),
    pace: { perHost: 1, pause: 700 },
  });
  await made.work();
  const { seen } = made.sites;
  expect(seen.slice(0, 4).map(({ url }) => new URL(url).hostname)).toEqual(hosts);
  for (const host of hosts) {
    const requests = seen.filter(({ url }) => url.includes(host));
    const pauses = requests.slice(1).map(({ at }, index) => at - (requests[index]?.end ?? 0));
    expect(pauses).toEqual([700, 700]);
  }
});
