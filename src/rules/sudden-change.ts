import { cellName } from '../report/cell-name';
import type { Report } from '../report/schema/report';
import { exactAt, missingFigures } from './figures-across-years';
import { firstFindings } from './most-findings';
import { allReadPaths, isAmount } from './paths';
import { bothForms, defineRule, verdictOn, type Found } from './rule';
import { partsOfTotal } from './totals';
import { reportOfYearBefore } from './year-before';

type Name = 'more' | 'fewer';

/** One count in both years. */
interface Count {
  readonly path: string;
  readonly before: number;
  readonly now: number;
}

/** Smaller counts come and go. */
const least = 50;
const times = 10;

/** Counts that other rules across years compute from last year's report. */
const computed = /\.(?:inForce|itemsLastYear|change)$/;

function countsOf(previous: Report, report: Report): Count[] {
  return allReadPaths(report).flatMap((path) => {
    if (isAmount(path) || computed.test(path)) return [];
    const [before, now] = [exactAt(previous, path), exactAt(report, path)];
    return before === null || now === null ? [] : [{ path, before, now }];
  });
}

function wordingOf({ before, now }: Count): Name | null {
  if (Math.min(before, now) < least) return null;
  if (now >= before * times) return 'more';
  return before >= now * times ? 'fewer' : null;
}

/** Changes without those of the parts of a total that changes as they do. */
function withoutParts(report: Report, changes: readonly (Count & { wording: Name })[]): typeof changes {
  const parts = new Set(
    changes.flatMap(({ path, wording }) => partsOfTotal(report, path).map((part) => `${wording} ${part}`)),
  );
  return changes.filter(({ path, wording }) => !parts.has(`${wording} ${path}`));
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

export const suddenChange = defineRule<Name>({
  id: 'sudden-change',
  name: { 'zh-CN': '数字突变', en: 'sudden changes' },
  group: 'years',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '通行做法：与上年相差十倍以上的数字，先核对是否多写、少写了数位或者换了统计口径',
    en: 'Custom: a figure ten times that of last year, or a tenth, is first checked for a digit too many or too few and for another way of counting',
  },
  wordings: {
    more: {
      title: { 'zh-CN': '比上年增加到十倍以上', en: 'Ten times last year’s figure or more' },
      message: {
        'zh-CN':
          '{cell}：{year}年报告 {before}，本年 {now}，是上年的 {times} 倍。请核对是否多写了数位、填错了格，或者统计口径与上年不同',
        en: '{cell}: {before} in the report of {year}, {now} in this one, {times} times as much. Check for a digit too many, a wrong cell or another way of counting',
      },
    },
    fewer: {
      title: { 'zh-CN': '比上年减少到十分之一以下', en: 'A tenth of last year’s figure or less' },
      message: {
        'zh-CN':
          '{cell}：{year}年报告 {before}，本年 {now}，上年是本年的 {times} 倍。请核对是否少写了数位、填错了格，或者统计口径与上年不同',
        en: '{cell}: {before} in the report of {year}, {now} in this one; last year’s is {times} times as much. Check for a digit too few, a wrong cell or another way of counting',
      },
    },
  },
  check(report, context) {
    const before = reportOfYearBefore(report, context, 2020);
    if (before.kind !== 'found') return before;
    const counts = countsOf(before.report, report);
    const changes = counts.flatMap((count) => {
      const wording = wordingOf(count);
      return wording === null ? [] : [{ ...count, wording }];
    });
    const found = withoutParts(report, changes).map(({ path, before: last, now, wording }): Found<Name> => ({
      wording,
      values: {
        year: before.year,
        cell: cellName(report, path),
        before: last,
        now,
        times: oneDecimal(wording === 'more' ? now / last : last / now),
      },
      cells: [path],
      expected: null,
      actual: now,
    }));
    const isMissingBefore = allReadPaths(before.report).every(
      (path) => exactAt(before.report, path) === null,
    );
    const words = { 'zh-CN': '数字', en: 'figures' };
    return verdictOn(
      counts.length,
      firstFindings(found),
      missingFigures(before.year, isMissingBefore, words, words),
    );
  },
});
