import type { Localized } from '../language/language';
import { figureAt } from '../report/figure';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { carriedOut, carryOverAcrossYears } from '../rules/carry-over-across-years';
import { feeOf, feeUnitSlip } from '../rules/fee-unit-slip';
import { addExactly } from '../rules/figures';
import type { Finding } from '../rules/finding';
import { inForceAcrossYears } from '../rules/in-force-across-years';
import { itemsAcrossYears } from '../rules/items-across-years';
import { suddenChange } from '../rules/sudden-change';
import type { Comparison } from './judgement';
import { previousPlaceOf } from './previous-place';

type Line = Comparison['computed']['lines'][number];

/** The two reports that a finding across years is about. */
interface Years {
  readonly before: Report;
  readonly now: Report;
}

/** What was computed with last year's figures, and what this report says. */
interface Sides {
  readonly computed: { readonly label: Localized; readonly lines: readonly Line[] };
  readonly reported: { readonly label: Localized; readonly lines: readonly Line[] };
}

const words = {
  carriedOut: { 'zh-CN': '结转下年度继续办理', en: 'carried out' },
  carriedIn: { 'zh-CN': '本年报告上年结转', en: 'carried in by this report' },
  inForce: { 'zh-CN': '现行有效', en: 'in force' },
  issued: { 'zh-CN': '本年制发', en: 'issued this year' },
  repealed: { 'zh-CN': '减：本年废止', en: 'less those repealed this year' },
  items: { 'zh-CN': '上一年项目数量', en: 'items of the year before' },
  change: { 'zh-CN': '本年增/减', en: 'change of that year' },
  itemsNow: { 'zh-CN': '本年报告上一年项目数量', en: 'items of last year in this report' },
  inForceNow: { 'zh-CN': '本年现行有效', en: 'in force this year' },
  fee: { 'zh-CN': '收费金额（万元）', en: 'fees (10,000 yuan)' },
  feeNow: { 'zh-CN': '本年收费金额（万元）', en: 'fees this year (10,000 yuan)' },
  now: { 'zh-CN': '本年', en: 'this year' },
  nothing: { 'zh-CN': '', en: '' },
  sum: { 'zh-CN': '合计', en: 'sum' },
} as const satisfies Record<string, Localized>;

/** `上年（2023年）结转下年度继续办理`. */
function ofLastYear({ year }: Report, { 'zh-CN': chinese, en }: Localized): Localized {
  const digits = String(year);
  return { 'zh-CN': `上年（${digits}年）${chinese}`, en: `last year (${digits}) ${en}`.trim() };
}

function valueAt(report: Report, path: string): number | null {
  const figure = figureAt(report, path);
  return typeof figure === 'number' ? figure : null;
}

/** A line with a figure of last year: it stands in no cell of the report that is checked. */
const lineBefore = ({ before }: Years, label: Localized, value: number | null): Line => ({
  label: ofLastYear(before, label),
  value,
  cell: null,
});

/** Two figures, each of which is a side of its own. */
const facing = (before: Line, now: Line): Sides => ({
  computed: { label: before.label, lines: [before] },
  reported: { label: now.label, lines: [now] },
});

type Compare = (years: Years, cell: string) => Sides;

const carryOver: Compare = (years, cell) => {
  const column = cell.slice(cell.lastIndexOf('.') + 1);
  return facing(lineBefore(years, words.carriedOut, valueAt(years.before, carriedOut(column))), {
    label: words.carriedIn,
    value: valueAt(years.now, cell),
    cell,
  });
};

const inForce: Compare = (years, cell) => {
  const { before, now } = years;
  const [issued, repealed] = ['issued', 'repealed'].map((column) => cell.replace('inForce', column));
  const line = (label: Localized, path = '', sign = 1): Line => {
    const value = valueAt(now, path);
    return { label, value: value === null ? null : value * sign, cell: path };
  };
  return {
    computed: {
      label: words.sum,
      lines: [
        lineBefore(years, words.inForce, valueAt(before, cell)),
        line(words.issued, issued),
        line(words.repealed, repealed, -1),
      ],
    },
    reported: { label: words.inForceNow, lines: [line(words.inForceNow, cell)] },
  };
};

const items: Compare = (years, cell) => ({
  computed: {
    label: words.sum,
    lines: [
      lineBefore(years, words.items, valueAt(years.before, cell)),
      lineBefore(years, words.change, valueAt(years.before, cell.replace('itemsLastYear', 'change'))),
    ],
  },
  reported: {
    label: words.itemsNow,
    lines: [{ label: words.itemsNow, value: valueAt(years.now, cell), cell }],
  },
});

const fee: Compare = (years, cell) =>
  facing(lineBefore(years, words.fee, feeOf(years.before)), {
    label: words.feeNow,
    value: feeOf(years.now),
    cell,
  });

const count: Compare = (years, cell) =>
  facing(lineBefore(years, words.nothing, valueAt(years.before, cell)), {
    label: words.now,
    value: valueAt(years.now, cell),
    cell,
  });

const comparisons = new Map<string, Compare>([
  [carryOverAcrossYears.id, carryOver],
  [inForceAcrossYears.id, inForce],
  [itemsAcrossYears.id, items],
  [feeUnitSlip.id, fee],
  [suddenChange.id, count],
]);

const sumOf = ({ lines }: Sides['computed']): number => addExactly(lines.map(({ value }) => value ?? 0));

/**
 * What a finding across years computed from last year's report against what this one says.
 *
 * @returns undefined where the finding is of another rule or about no cell
 */
export function comparisonAcrossYears(
  now: Report,
  { rule, cells: [cell] }: Finding,
  previous: PreviousReport,
): Comparison | undefined {
  if (cell === undefined) return undefined;
  const sides = comparisons.get(rule)?.({ before: previous.report, now }, cell);
  if (sides === undefined) return undefined;
  const [computed, reported] = [sumOf(sides.computed), sumOf(sides.reported)];
  return {
    computed: {
      label: sides.computed.label,
      lines: [...sides.computed.lines],
      sum: computed,
      from: previousPlaceOf(previous),
    },
    reported: { label: sides.reported.label, lines: [...sides.reported.lines], sum: reported },
    difference: addExactly([reported, -computed]),
  };
}
