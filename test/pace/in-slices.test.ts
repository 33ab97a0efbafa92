import { expect, test } from 'vitest';
import { inSlices } from '../../src/pace/in-slices';
import { inOneGo, type Steps } from '../../src/pace/steps';

/** Keeps the thread for so many milliseconds. */
function keepBusy(duration: number): void {
  const end = performance.now() + duration;
  while (performance.now() < end);
}

/** Work of so many steps, each of so many milliseconds, that yields how many it took. */
function* work(steps: number, duration = 0): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    keepBusy(duration);
    yield;
  }
  return steps;
}

test('work in one go yields what it yields in slices', async () => {
  expect(inOneGo(work(5))).toBe(5);
  expect(await inSlices(work(5))).toEqual({ result: 5 });
});

test('others get a turn while long work is done', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  await inSlices(work(20, 6));
  clearInterval(others);
  expect(turns).toBeGreaterThanOrEqual(5);
});

test('short work is done without a pause', async () => {
  let asked = 0;
  await inSlices(work(3), () => {
    asked += 1;
    return true;
  });
  expect(asked).toBe(0);
});

test('work is given up when it must not go on, and not begun again', async () => {
  let steps = 0;
  function* counted(): Steps<void> {
    for (; steps < 100; steps += 1) {
      keepBusy(15);
      yield;
    }
  }
  expect(await inSlices(counted(), () => steps < 3)).toBeNull();
  expect(steps).toBe(3);
});

test('what the work throws comes through', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new Error('broken');
  }
  expect(() => {
    inOneGo(failing());
  }).toThrow('broken');
  await expect(inSlices(failing())).rejects.toThrow('broken');
});
