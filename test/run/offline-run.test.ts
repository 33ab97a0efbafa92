import { expect, test } from 'vitest';
import { RunEngine } from '../../src/run/run-engine';
import { pageOf, world, type World } from './run-world';

const addresses = ['http://www.a.gov.cn/1.html', 'http://www.b.gov.cn/1.html', 'http://www.a.gov.cn/2.html'];
const body = pageOf({ organization: null });

/** A computer whose network can be taken away, and a run that is to work with it. */
async function computer(says = (isOnline: boolean) => isOnline) {
  let isOnline = true;
  const listeners = new Set<() => void>();
  const made = await world({
    addresses,
    pace: { pause: 0 },
    behave: () => (isOnline ? { body } : { isDead: true }),
    ports: {
      network: {
        isOnline: () => says(isOnline),
        onOnline(listen, signal) {
          listeners.add(listen);
          signal.addEventListener('abort', () => listeners.delete(listen));
        },
      },
    },
  });
  const setOnline = (is: boolean): void => {
    isOnline = is;
  };
  return { made, setOnline, listeners, tell: () => listeners.forEach((listen) => listen()) };
}

const outcomes = async (made: World) => (await made.pages()).map(({ state, attempts }) => [state, attempts]);

test('a run that is offline waits without using up attempts, and goes on at the word of the browser', async () => {
  const { made, setOnline, tell, listeners } = await computer();
  setOnline(false);
  const engine = new RunEngine(made.run, made.store, made.ports);
  const work = engine.work();
  await made.clock.settle();
  made.clock.pass();
  await made.clock.settle();
  expect(engine.pulse()).toMatchObject({ offline: true, rest: null, underWay: [] });
  const began = made.clock.now();
  setOnline(true);
  tell();
  await made.clock.settle();
  expect(engine.pulse().offline).toBe(false);
  expect(made.sites.seen.at(-1)?.at).toBe(began);
  await made.clock.until(work);
  expect(await outcomes(made)).toEqual(addresses.map(() => ['done', 1]));
  expect(listeners.size).toBe(0);
});

test('where the browser does not tell, it is tried again and again', async () => {
  const { made, setOnline } = await computer();
  setOnline(false);
  const engine = new RunEngine(made.run, made.store, made.ports);
  const work = engine.work();
  await made.clock.settle();
  // A request more, until so many have been made in vain and none is under way.
  while (made.sites.seen.length < 20 || engine.pulse().underWay.length > 0) {
    made.clock.pass();
    await made.clock.settle();
  }
  expect(await outcomes(made)).toEqual(addresses.map(() => ['waiting', 0]));
  setOnline(true);
  await made.clock.until(work);
  expect(await outcomes(made)).toEqual(addresses.map(() => ['done', 1]));
});

test('a browser that calls itself offline and reaches its hosts is believed the latter', async () => {
  const { made } = await computer(() => false);
  await made.work();
  expect(await outcomes(made)).toEqual(addresses.map(() => ['done', 1]));
});

test('a host that cannot be reached online has failed after its attempts', async () => {
  const { made, setOnline } = await computer(() => true);
  setOnline(false);
  await made.work();
  expect(await outcomes(made)).toEqual(addresses.map(() => ['failed', 4]));
});
