import { expect, test } from 'vitest';
import { RunEngine } from '../../src/run/run-engine';
import type { Behaviour } from './fake-site';
import { gated, pageOf, world, type World } from './run-world';

const on = (host: string, page: string): string => `http://www.${host}.gov.cn/${page}.html`;

const addresses = [on('a', '2025'), on('a', '2024'), on('a', 'script'), on('b', 'moved'), on('b', 'busy')];

function behave(url: string, times: number): Behaviour {
  if (url.endsWith('script.html')) return { body: '<script>' };
  if (url === on('b', 'moved')) return { location: on('a', 'there') };
  if (url === on('b', 'busy') && times === 1) return { status: 503, headers: { 'Retry-After': '5' } };
  const year = Number(/\d{4}/.exec(url)?.[0] ?? 2020);
  const organization = url.includes('www.a.') ? '甲市人民政府' : '乙市人民政府';
  return { body: pageOf({ organization, year }), delay: year === 2024 ? 400 : 20 };
}

const resultOf = async (made: World): Promise<readonly unknown[]> =>
  (await made.pages()).map(({ position, state, readBy, finalUrl, failure, result }) => ({
    ...{ position, state, readBy, finalUrl, code: failure?.code },
    ...(result?.status === 'checked' && { previous: result.previous?.url, findings: result.findings }),
  }));

/** Everything stands still for ever from some call on: what a browser does to a page that it kills. */
function cutter(cut: number) {
  let calls = 0;
  const gate = (call: () => unknown): unknown => {
    calls += 1;
    return calls < cut ? call() : new Promise(() => undefined);
  };
  return { gate, calls: () => calls };
}

/** Works on a run until it is cut off, then anew to the end. */
async function cutAndResumed(cut: number) {
  const made = await world({ addresses, behave });
  const { gate, calls } = cutter(cut);
  // What has come to its end within the call cannot be cut off.
  const engine = new RunEngine(made.run, gated(made.store, gate), {
    ...gated(made.ports, gate),
    clock: made.ports.clock,
    read: (...page) => made.ports.read(...page),
    random: () => made.ports.random(),
  });
  const cutWork = engine.work();
  await made.clock.until(cutWork);
  const isCut = calls() >= cut;
  const finished = (await made.pages()).filter(({ state }) => state === 'done' || state === 'failed');
  const before = made.sites.seen.length;
  // A new engine: nothing but what is stored is known to it.
  await made.work();
  const asked = made.sites.seen.slice(before).map(({ url }) => url);
  return { made, isCut, finished, asked };
}

test('loses no result and repeats no finished request, wherever it is cut off', async () => {
  const whole = await world({ addresses, behave });
  await whole.work();
  const expected = await resultOf(whole);
  expect(whole.remembered.size).toBe(5);
  let cuts = 0;
  for (let cut = 1, isCut = true; isCut; cut += 1) {
    const resumed = await cutAndResumed(cut);
    isCut = resumed.isCut;
    const { made, finished, asked } = resumed;
    expect(await resultOf(made), `cut at call ${String(cut)}`).toEqual(expected);
    expect(new Set(made.remembered.keys())).toEqual(new Set(whole.remembered.keys()));
    for (const page of await made.pages()) {
      if (page.result?.status === 'checked') {
        expect([...made.remembered.values()]).toContainEqual(page.result);
      }
    }
    const repeated = finished.filter(({ link }) => asked.includes(link.url)).map(({ link }) => link.url);
    expect(repeated, `cut at call ${String(cut)}`).toEqual([]);
    expect((await made.store.run(made.run.id))?.state).toBe('finished');
    cuts += 1;
  }
  expect(cuts).toBeGreaterThan(50);
});
