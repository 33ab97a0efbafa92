import { describe, expect, test } from 'vitest';
import { isAskedFor, readCall } from '../../bench/call';
import { figureTable, missedList } from '../../bench/document/figure-table';
import { measured, shown, type Figure } from '../../bench/figure';
import { asJson, exitCodeOf, withoutReason } from '../../bench/outcome';
import { vi } from 'vitest';

const figure = (name: string, measure: () => number, unit: Figure['unit'] = '×'): Figure => ({
  name,
  about: `what ${name} is`,
  limit: 1,
  unit,
  measure,
});

const fast = await measured(figure('fast', () => 0.5));
const slow = await measured(figure('slow', () => 2.345));

async function broken() {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const result = await measured(
    figure('broken', () => {
      throw new Error('no browser');
    }),
  );
  expect(errors).toHaveBeenCalledOnce();
  errors.mockRestore();
  return result;
}

describe('the call', () => {
  test('names the beginnings of figures', () => {
    const call = readCall(['--json', 'pipe', 'history-open']);
    expect(call).toEqual({ asJson: true, prefixes: ['pipe', 'history-open'] });
    if (call === null) return;
    expect(
      ['pipe-memory-growth', 'plain-pipe', 'history-search-ms'].map((name) => isAskedFor(call, name)),
    ).toEqual([true, false, false]);
  });

  test('without a name means all of them, and an unknown option nothing', () => {
    const call = readCall([]);
    expect(call !== null && isAskedFor(call, 'anything')).toBe(true);
    expect(readCall(['--jsn'])).toBeNull();
  });
});

describe('the outcome', () => {
  test('as JSON has value, limit and whether it is met, by name', async () => {
    expect(JSON.parse(asJson([fast, slow, await broken()]))).toEqual({
      fast: { value: 0.5, limit: 1, met: true },
      slow: { value: 2.345, limit: 1, met: false },
      broken: { value: null, limit: 1, met: false },
    });
  });

  test('a miss needs a reason, a measurement that fails is worse', async () => {
    expect(exitCodeOf([fast], {})).toBe(0);
    expect(exitCodeOf([fast, slow], {})).toBe(1);
    expect(withoutReason([fast, slow], {})).toEqual(['slow']);
    expect(exitCodeOf([fast, slow], { slow: 'because' })).toBe(0);
    expect(exitCodeOf([fast, slow, await broken()], { slow: 'because', broken: 'because' })).toBe(2);
  });

  test('values are shown with their unit', () => {
    expect([shown(1.236, '×'), shown(148.6, 'ms'), shown(0, ''), shown(null, 'ms')]).toEqual([
      '1.24×',
      '149 ms',
      '0',
      'not measured',
    ]);
  });

  test('the document has a row a figure, and every miss with its reason', () => {
    expect(figureTable([fast, slow]).split('\n').slice(2)).toEqual([
      '| `fast` | what fast is | 0.50× | ≤ 1× | yes |',
      '| `slow` | what slow is | 2.35× | ≤ 1× | **no** |',
    ]);
    expect(missedList([fast, slow], { slow: 'It does more.', fast: 'Never shown.' })).toBe(
      '- **`slow` 2.35× against 1×.** It does more.',
    );
    const slower = { ...slow, figure: { ...slow.figure, name: 'slower' } };
    const reason = 'Both do more.';
    expect(missedList([slow, slower], { slow: reason, slower: reason })).toBe(
      '- **`slow` 2.35× against 1×; `slower` 2.35× against 1×.** Both do more.',
    );
    expect(missedList([fast], {})).toBe('None.');
  });
});
