import type { FormRow } from '../form/form';
import type { Localized } from '../language/language';
import { rowName } from '../report/cell-name';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { addExactly } from './figures';
import { exactAddendAt, exactAt, missingFigures } from './figures-across-years';
import { defineRule, verdictOn, type Found } from './rule';
import { reportOfYearBefore } from './year-before';

type Name = 'more' | 'fewer';

interface InForce {
  readonly row: FormRow;
  /** Those in force at the end of the year before. */
  readonly before: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  /** How many of those issued are amendments of older ones, as the cell itself says. */
  readonly amended: number;
}

const path = ({ field }: FormRow, column: string): string => `proactive.${field}.${column}`;

/** `22（其中修订15件、修正1件）`: 16 of those issued took the place of others. */
const amendments = /(?:修订|修改|修正)\D{0,4}(\d{1,6})/g;

function amendedIn(report: Report, cell: string): number {
  const amended = [...(report.cells[cell]?.text ?? '').matchAll(amendments)];
  return amended.reduce((sum, [, count]) => sum + Number(count), 0);
}

const inForceOf = (report: Report, row: FormRow): number | null => exactAt(report, path(row, 'inForce'));

/** The figures of a row; null where one of them cannot be had. */
function figuresOf(previous: Report, report: Report, row: FormRow): InForce | null {
  const [before, inForce] = [inForceOf(previous, row), inForceOf(report, row)];
  const issued = exactAddendAt(report, path(row, 'issued'));
  const repealed = exactAddendAt(report, path(row, 'repealed'));
  if (before === null || inForce === null || issued === null || repealed === null) return null;
  const amended = Math.min(issued, amendedIn(report, path(row, 'issued')));
  return { row, before, issued, repealed, inForce, amended };
}

const expectedOf = ({ before, issued, repealed }: InForce): number => addExactly([before, issued, -repealed]);

/** Whether the figures agree, or differ by no more than the amendments that were counted as issued. */
function isHeld(figures: InForce): boolean {
  const missing = addExactly([expectedOf(figures), -figures.inForce]);
  return missing >= 0 && missing <= figures.amended;
}

const inForceWords: Localized = { 'zh-CN': '现行有效件数', en: 'documents in force' };

export const inForceAcrossYears = defineRule<Name>({
  id: 'in-force-across-years',
  name: { 'zh-CN': '现行有效件数衔接', en: 'documents in force since last year' },
  group: 'years',
  severity: 'warning',
  forms: ['2021'],
  basis: {
    'zh-CN': '年度报告格式表二：上年现行有效件数加本年制发、减本年废止，是本年现行有效件数',
    en: 'Table 2 of the form: those in force last year, with those issued and without those repealed this year, are in force now',
  },
  wordings: {
    more: {
      title: { 'zh-CN': '{row}：现行有效件数与上年接不上', en: '{row}: too many in force after last year' },
      message: {
        'zh-CN':
          '{row}：{year}年报告现行有效 {before} + 本年制发 {issued} − 本年废止 {repealed} = {expected}，现行有效填报 {inForce}，多 {difference}。请核对统计范围是否与上年相同；机构改革、上年报告更正的，属正常情况',
        en: '{row}: {before} in force by the report of {year} + {issued} issued − {repealed} repealed = {expected}, but {inForce} in force, {difference} more. Check whether the same bodies are counted as last year; a reform of bodies or a correction of last year’s report explains it',
      },
    },
    fewer: {
      title: { 'zh-CN': '{row}：现行有效件数与上年接不上', en: '{row}: too few in force after last year' },
      message: {
        'zh-CN':
          '{row}：{year}年报告现行有效 {before} + 本年制发 {issued} − 本年废止 {repealed} = {expected}，现行有效填报 {inForce}，少 {difference}。请核对；修改的文件计入制发、文件自动失效以及机构改革的，属正常情况',
        en: '{row}: {before} in force by the report of {year} + {issued} issued − {repealed} repealed = {expected}, but {inForce} in force, {difference} fewer. Check them; amendments counted as issued, documents that expired and a reform of bodies explain it',
      },
    },
  },
  check(report, context) {
    const before = reportOfYearBefore(report, context, 2022);
    if (before.kind !== 'found') return before;
    const { year } = before;
    if (before.report.form !== '2021') {
      return {
        kind: 'notAssessable',
        reason: {
          'zh-CN': `${String(year)}年的报告用的是2019年版格式，没有现行有效件数可比`,
          en: `The report of ${String(year)} is in the form of 2019, which has no documents in force to compare`,
        },
      };
    }
    const rows = rowsOf(report, 'proactive').filter(({ columns }) =>
      columns.some(({ field }) => field === 'inForce'),
    );
    const compared = rows
      .map((row) => figuresOf(before.report, report, row))
      .filter((figures) => figures !== null);
    const found = compared
      .filter((figures) => !isHeld(figures))
      .map((figures): Found<Name> => {
        const { row, inForce } = figures;
        const expected = expectedOf(figures);
        const difference = addExactly([inForce, -expected]);
        return {
          wording: difference > 0 ? 'more' : 'fewer',
          values: {
            year,
            row: rowName(row),
            before: figures.before,
            issued: figures.issued,
            repealed: figures.repealed,
            expected,
            inForce,
            difference: Math.abs(difference),
          },
          cells: ['inForce', 'issued', 'repealed'].map((column) => path(row, column)),
          expected,
          actual: inForce,
        };
      });
    const isMissingBefore = rows.every((row) => inForceOf(before.report, row) === null);
    return verdictOn(
      compared.length,
      found,
      missingFigures(year, isMissingBefore, inForceWords, {
        'zh-CN': '现行有效件数，或者制发、废止件数无法读取',
        en: 'documents in force, issued and repealed',
      }),
    );
  },
});
