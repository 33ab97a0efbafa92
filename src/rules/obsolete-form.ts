import { rowOf, rowsOf } from '../report/figure';
import { rowName } from '../report/cell-name';
import { readPaths } from './paths';
import { bothForms, defineRule, type Found } from './rule';

type Name = 'tables' | 'other';

/** The first year whose reports follow the form of 2021. */
const firstYear = 2021;

export const obsoleteForm = defineRule<Name>({
  id: 'obsolete-form',
  name: { 'zh-CN': '格式已停用', en: 'form out of use' },
  group: 'structure',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：2021年度起的年报适用新格式，国办公开办函〔2019〕60号所附试行格式停止使用',
    en: 'Notice 国办公开办函〔2021〕30号: reports for 2021 and later follow the new form in the place of the trial form of 国办公开办函〔2019〕60号',
  },
  wordings: {
    tables: {
      title: {
        'zh-CN': '{year} 年度的年报用了 2019 年的表格',
        en: 'The tables of 2019 in a report for {year}',
      },
      message: {
        'zh-CN':
          '{year} 年度的年报应使用国办公开办函〔2021〕30号所附格式，页面上的表二是 2019 年试行格式的表。请改用现行格式重新填报',
        en: 'A report for {year} follows the form of 国办公开办函〔2021〕30号; Table 2 on the page is that of the trial form of 2019. Fill in the form in use',
      },
    },
    other: {
      title: { 'zh-CN': '“{row}”没有分列三行', en: '“{row}” is not split into three rows' },
      message: {
        'zh-CN':
          '表三的“{row}”只有一行，这是 2019 年试行格式的印法；现行格式分列三行。请核对，并对照格式分列',
        en: '“{row}” is a single row of Table 3, as in the trial form of 2019; the form in use has three rows. Check it and split it as the form does',
      },
    },
  },
  check(report) {
    const { year, form, tables } = report;
    if (year === null) {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '不能确定报告年度', en: 'The year of the report cannot be told' },
      };
    }
    if (year < firstYear) return { kind: 'notApplicable' };
    if (form === '2019') {
      if (tables.proactive === null) {
        return {
          kind: 'notAssessable',
          reason: {
            'zh-CN': '没有读到表二，不能确定所用的格式',
            en: 'Table 2 was not read; the form cannot be told',
          },
        };
      }
      return {
        kind: 'assessed',
        checked: 1,
        found: [
          {
            wording: 'tables',
            values: { year },
            cells: readPaths(report, 'proactive'),
            expected: null,
            actual: null,
          },
        ],
      };
    }
    const other = rowsOf(report, 'applications').find(({ field }) => field === 'other');
    const isOneRow = other !== undefined && rowOf(tables.applications, 'other') !== undefined;
    const found: Found<Name>[] = !isOneRow
      ? []
      : [
          {
            wording: 'other',
            values: { row: rowName(other) },
            cells: other.columns.map(({ field }) => `applications.other.${field}`),
            expected: 3,
            actual: 1,
            severity: 'warning',
          },
        ];
    return { kind: 'assessed', checked: 1, found };
  },
});
