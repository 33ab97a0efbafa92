import { describe, expect, it } from 'vitest';
import { chartLayout, chartSize } from '../../../src/ui/comparison/chart-layout';
import type { ChartLabel } from '../../../src/ui/comparison/label-boxes';

type Value = number | null;

const layoutOf = (first: number, ...values: Value[]) =>
  chartLayout({ points: values.map((value, index) => ({ year: first + index, value })) });

const texts = (labels: readonly ChartLabel[]) => labels.map(({ text }) => text).sort();

/** The stretch that a label takes, by the width of a digit. */
function stretchOf({ text, x, anchor }: ChartLabel): [number, number] {
  const width = text.length * 6.4;
  const from = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [from, from + width];
}

describe('a chart', () => {
  it('draws one line from year to year', () => {
    const { path, dots } = layoutOf(2021, 10, 30, 20);
    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(dots.map(({ y }) => y).sort((one, other) => one - other)[0]).toBe(dots[1]?.y);
  });

  it('breaks the line where a year has no figure', () => {
    const { path, dots, years } = layoutOf(2020, 10, null, 20, 30);
    expect(path.match(/[ML]/g)).toEqual(['M', 'M', 'L']);
    expect(dots.map(({ year }) => year)).toEqual([2020, 2022, 2023]);
    expect(texts(years)).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('breaks the line where a year is not at hand, which keeps its room', () => {
    const { path, dots, years } = chartLayout({
      points: [2020, 2021, 2024].map((year) => ({ year, value: 1 })),
    });
    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
    const [first, second, last] = dots.map(({ x }) => x);
    expect((last ?? 0) - (second ?? 0)).toBeCloseTo(3 * ((second ?? 0) - (first ?? 0)), 6);
    expect(texts(years)).toContain('2023');
  });

  it('starts at 0, so that a small change looks small', () => {
    const { dots, base } = layoutOf(2023, 3511, 3525);
    const [older, newer] = dots.map(({ y }) => base - y);
    expect((older ?? 0) / (newer ?? 1)).toBeCloseTo(3511 / 3525, 6);
  });

  it('keeps a series of zeros, and one of a single year, within its frame', () => {
    for (const { dots } of [layoutOf(2023, 0, 0), layoutOf(2023, 5)]) {
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(chartSize.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(chartSize.height);
      }
    }
    expect(layoutOf(2023, 5).path).toBe('');
  });

  it.each([
    ['two long figures', [59237.2449, 72701.2578]],
    ['many years', [1_234_567, 2_345_678, 1_345_678, 2_445_678, 1_545_678, 2_645_678, 1_745_678]],
    ['figures that hardly differ', [100000, 100001, 100002, 100003, 100004, 100005]],
    ['a figure below 0', [-120, 80, -4]],
  ])('writes the newest and the oldest of %s, and no two labels over each other', (_, values) => {
    const { values: labels, years } = layoutOf(2019, ...values);
    expect(texts(labels)).toContain(String(values.at(-1)).replace('-', '−'));
    for (const line of [labels, years]) {
      for (const [index, one] of line.entries()) {
        const [from, to] = stretchOf(one);
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(to).toBeLessThanOrEqual(chartSize.width + 0.01);
        for (const other of line.slice(index + 1)) {
          const [otherFrom, otherTo] = stretchOf(other);
          const isApart = to <= otherFrom || otherTo <= from || Math.abs(one.y - other.y) >= 12;
          expect(isApart, `${one.text} and ${other.text}`).toBe(true);
        }
      }
    }
  });
});
