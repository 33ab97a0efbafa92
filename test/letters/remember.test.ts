import { expect, test } from 'vitest';
import { remember } from '../../src/letters/remember';

/** Counts how often the work is done. */
function counted(): { ask: (text: string) => number; done: () => number } {
  let done = 0;
  const ask = remember((text) => {
    done += 1;
    return text.length;
  });
  return { ask, done: () => done };
}

test('a text is worked on once', () => {
  const { ask, done } = counted();
  expect([ask('总计'), ask('总计'), ask('其他原因')]).toEqual([2, 2, 4]);
  expect(done()).toBe(2);
});

test('a long text is worked on every time', () => {
  const { ask, done } = counted();
  ask('长'.repeat(1000));
  ask('长'.repeat(1000));
  expect(done()).toBe(2);
});

test('very many texts are forgotten again', () => {
  const { ask, done } = counted();
  for (let text = 0; text < 5000; text += 1) ask(String(text));
  ask('0');
  expect(done()).toBe(5001);
});
