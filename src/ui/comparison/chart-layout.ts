import { formatNumber } from '../../language/fill';
import type { Series } from '../../years/year-comparison';
import { fitting, type ChartLabel, type LabelBox } from './label-boxes';

/** In pixels of the drawing. */
export const chartSize = { width: 208, height: 104 } as const;

const margin = { side: 14, top: 20, bottom: 34 } as const;
const distance = { above: 7, below: 16, belowBase: 12 } as const;

/** A point of the line. */
interface ChartDot {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartLayout {
  /** The line from dot to dot, broken where a year between them has no figure; empty where no two years follow. */
  readonly path: string;
  readonly dots: readonly ChartDot[];
  /** Figures at the dots, as many as find room; the newest and the oldest first. */
  readonly values: readonly ChartLabel[];
  /** Years below the line, those without a figure among them, as many as find room. */
  readonly years: readonly ChartLabel[];
  /** Where 0 lies. */
  readonly base: number;
}

/** First the ends of a list, then what lies between. */
function endsFirst<Item>(items: readonly Item[]): Item[] {
  const [first, ...rest] = items;
  const last = rest.pop();
  return [last, first, ...rest].filter((item) => item !== undefined);
}

function pathOf(dots: readonly ChartDot[]): string {
  return dots
    .map(({ year, x, y }, index) => {
      const isNext = dots[index - 1]?.year === year - 1;
      return `${isNext ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

/** Whether the figure of a dot finds its room above: the line does not go up from there. */
function isAbove(dots: readonly ChartDot[], index: number): boolean {
  const own = dots[index]?.value ?? 0;
  const beside = [dots[index - 1], dots[index + 1]].filter((dot) => dot !== undefined);
  const mean = beside.reduce((sum, { value }) => sum + value, 0) / Math.max(1, beside.length);
  return own >= mean;
}

/** Where a figure stands below its dot: not on the line of 0. */
function below(y: number, base: number): number {
  const own = y + distance.below;
  return own > base && y <= base ? Math.max(own, base + distance.belowBase) : own;
}

/** The newest label and every so many before it, at the smallest distance at which all of them find room. */
function regular(labels: readonly LabelBox[], width: number): ChartLabel[] {
  for (let step = 1; step < labels.length; step += 1) {
    const chosen = labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
    const standing = fitting(chosen, width);
    if (standing.length === chosen.length) return standing;
  }
  return fitting(labels.slice(-1), width);
}

/**
 * Where everything of a chart is drawn. The years lie at their distances, the values over 0; a series
 * of fewer than two years lies in the middle.
 */
export function chartLayout({ points }: Pick<Series, 'points'>): ChartLayout {
  const { width, height } = chartSize;
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const span = width - 2 * margin.side;
  const xOf = (year: number): number =>
    first === last ? width / 2 : margin.side + (span * (year - first)) / (last - first);

  const figures = points.map(({ value }) => value ?? 0);
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const rise = height - margin.top - margin.bottom;
  const yOf = (value: number): number =>
    margin.top + (most === least ? rise : (rise * (most - value)) / (most - least));

  const dots = points.flatMap(({ year, value }) =>
    value === null ? [] : [{ year, value, x: xOf(year), y: yOf(value) }],
  );
  const base = yOf(0);
  const values = dots.map((dot, index): LabelBox => {
    const y = isAbove(dots, index) ? dot.y - distance.above : below(dot.y, base);
    return { text: formatNumber(dot.value), x: dot.x, y };
  });
  const allYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const years = allYears.map((year) => ({ text: String(year), x: xOf(year), y: height - 4 }));
  return {
    path: dots.length > 1 ? pathOf(dots) : '',
    dots,
    values: fitting(endsFirst(values), width),
    years: regular(years, width),
    base,
  };
}
