import { expect, test, vi } from 'vitest';
import { beTheOnlyChecker } from '../../src/page/one-checker';

const says = (name: string): boolean => document.dispatchEvent(new Event(name));

test('a checker that is put into the page again ends the one before, once', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  beTheOnlyChecker(first, () => false);
  beTheOnlyChecker(second, () => false);
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  beTheOnlyChecker(vi.fn(), () => false);
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('a page cannot end a checker whose extension runs', () => {
  const end = vi.fn();
  beTheOnlyChecker(end, () => false);
  says('gouji-checker-replaced');
  expect(end).not.toHaveBeenCalled();
});

test('the checker of another version ends one whose extension has gone', () => {
  const end = vi.fn();
  beTheOnlyChecker(end, () => true);
  says('gouji-checker-replaced');
  says('gouji-checker-replaced');
  expect(end).toHaveBeenCalledOnce();
});
