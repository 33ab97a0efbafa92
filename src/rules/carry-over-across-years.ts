import { applicantColumns } from '../form/applications';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { addExactly } from './figures';
import { exactAddendAt, missingFigures } from './figures-across-years';
import { bothForms, defineRule, verdictOn, type Found } from './rule';
import { reportOfYearBefore } from './year-before';

type Name = 'total' | 'part' | 'column' | 'alone';

/** One column in both years. */
interface Carried {
  readonly field: string;
  readonly label: Localized;
  /** 结转下年度继续办理 of the year before. */
  readonly out: number | null;
  /** 上年结转 of this year. */
  readonly in: number | null;
}

type Compared = Carried & { readonly out: number; readonly in: number };

const isCompared = (column: Carried): column is Compared => column.out !== null && column.in !== null;

/** The cell of this year's report whose figure is taken over. */
const carriedIn = (field: string): string => `applications.carriedIn.${field}`;
/** The cell of last year's report that it is taken over from. */
export const carriedOut = (field: string): string => `applications.carriedOut.${field}`;

const differenceOf = (column: Compared): number => addExactly([column.in, -column.out]);

function columnsOf(previous: Report, report: Report): Carried[] {
  return applicantColumns.map(({ field, label }) => ({
    field,
    label,
    out: exactAddendAt(previous, carriedOut(field)),
    in: exactAddendAt(report, carriedIn(field)),
  }));
}

/** How a column is told: alone, or by what its difference has to do with that of 总计. */
function wordingOf({ field }: Compared, total: Compared | undefined): Name {
  if (field === 'total') return 'total';
  if (total === undefined) return 'alone';
  return differenceOf(total) === 0 ? 'column' : 'part';
}

export const carryOverAcrossYears = defineRule<Name>({
  id: 'carry-over-across-years',
  name: { 'zh-CN': '结转衔接', en: 'applications carried over from last year' },
  group: 'years',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式表三：上年结转的申请，就是上一年度报告中结转下年度继续办理的申请',
    en: 'Table 3 of the form: the applications carried in are those that last year’s report carried out',
  },
  wordings: {
    total: {
      title: { 'zh-CN': '上年结转与上年报告不一致', en: 'Carried in differs from last year’s report' },
      message: {
        'zh-CN':
          '总计：{year}年报告结转下年度 {out}，本年上年结转 {in}，相差 {difference}。两数应当一致，请核对；机构改革划入划出、上年报告更正的，属正常情况',
        en: 'Total: the report of {year} carried out {out}, this one carries in {in}, difference {difference}. They should be one; check both. A reform of bodies or a correction of last year’s report explains it',
      },
    },
    part: {
      title: {
        'zh-CN': '“{column}”列：上年结转与上年报告不一致',
        en: '{column}: carried in differs from last year’s report',
      },
      message: {
        'zh-CN':
          '{column}：{year}年报告结转下年度 {out}，本年上年结转 {in}，相差 {difference}。“总计”列相差 {total}，请一并核对',
        en: '{column}: the report of {year} carried out {out}, this one carries in {in}, difference {difference}. The totals differ by {total}; check them together',
      },
    },
    column: {
      title: {
        'zh-CN': '“{column}”列：上年结转与上年报告不一致',
        en: '{column}: carried in differs from last year’s report',
      },
      message: {
        'zh-CN':
          '{column}：{year}年报告结转下年度 {out}，本年上年结转 {in}，相差 {difference}；“总计”列两年一致。请核对是否有申请填错了列',
        en: '{column}: the report of {year} carried out {out}, this one carries in {in}, difference {difference}, while the totals agree. Check whether an application stands in the wrong column',
      },
    },
    alone: {
      title: {
        'zh-CN': '“{column}”列：上年结转与上年报告不一致',
        en: '{column}: carried in differs from last year’s report',
      },
      message: {
        'zh-CN':
          '{column}：{year}年报告结转下年度 {out}，本年上年结转 {in}，相差 {difference}；“总计”列没有可比较的数。请核对这两个数',
        en: '{column}: the report of {year} carried out {out}, this one carries in {in}, difference {difference}; the totals cannot be compared. Check the two figures',
      },
    },
  },
  check(report, context) {
    const before = reportOfYearBefore(report, context, 2020);
    if (before.kind !== 'found') return before;
    const { year } = before;
    const columns = columnsOf(before.report, report);
    const compared = columns.filter(isCompared);
    const total = compared.find(({ field }) => field === 'total');
    const found = compared
      .filter((column) => differenceOf(column) !== 0)
      .sort((one, other) => Number(other.field === 'total') - Number(one.field === 'total'))
      .map((column): Found<Name> => ({
        wording: wordingOf(column, total),
        values: {
          year,
          column: column.label,
          out: column.out,
          in: column.in,
          difference: differenceOf(column),
          total: total === undefined ? 0 : differenceOf(total),
        },
        cells: [carriedIn(column.field)],
        expected: column.out,
        actual: column.in,
        ...(column.field !== 'total' && { severity: 'notice' }),
      }));
    const isMissingBefore = columns.every(({ out }) => out === null);
    return verdictOn(
      compared.length,
      found,
      missingFigures(
        year,
        isMissingBefore,
        { 'zh-CN': '结转下年度继续办理数', en: 'applications carried out' },
        { 'zh-CN': '上年结转数', en: 'applications carried in' },
      ),
    );
  },
});
