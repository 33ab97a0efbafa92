import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/messages/one-at-a-time';

/** A task that waits for its turn to end, and a record of when it ran. */
function recordedTask() {
  const runs: string[] = [];
  const ends: (() => void)[] = [];
  const run = oneAtATime(async (key: string) => {
    runs.push(key);
    await new Promise<void>((resolve) => ends.push(resolve));
  });
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    // The turn after the one that ends begins in a later microtask.
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { runs, run, endNext };
}

test('calls while a task runs make it run once more, however many they were', async () => {
  const { runs, run, endNext } = recordedTask();
  const done = run('a');
  void run('a');
  void run('a');
  expect(runs).toEqual(['a']);
  await endNext();
  expect(runs).toEqual(['a', 'a']);
  await endNext();
  await done;
  expect(runs).toEqual(['a', 'a']);
});

test('a call that comes while a task runs has not ended before the run after it', async () => {
  const { run, endNext } = recordedTask();
  void run('a');
  let hasEnded = false;
  void run('a').then(() => {
    hasEnded = true;
  });
  await endNext();
  expect(hasEnded).toBe(false);
  await endNext();
  expect(hasEnded).toBe(true);
});

test('a run that fails does not keep the one after it from being made', async () => {
  let attempts = 0;
  const run = oneAtATime(async () => {
    attempts += 1;
    await Promise.resolve();
    if (attempts === 1) throw new Error('gone');
  });
  const first = run('a');
  const second = run('a');
  await expect(first).rejects.toThrow('gone');
  await second;
  expect(attempts).toBe(2);
});

test('different keys do not wait for each other', () => {
  const { runs, run } = recordedTask();
  void run('a');
  void run('b');
  expect(runs).toEqual(['a', 'b']);
});

test('a task that fails tells its caller and can run again', async () => {
  let attempts = 0;
  const run = oneAtATime(() => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error('gone')) : Promise.resolve();
  });
  await expect(run('a')).rejects.toThrow('gone');
  await run('a');
  expect(attempts).toBe(2);
});
