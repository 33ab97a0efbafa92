import { tableIds } from '../form/form';
import { readLabel } from '../report/label';
import { rowsOf } from '../report/figure';
import { tableName } from '../form/table-name';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

type Name = 'extra' | 'heading';

/** Labels of a row that numbers the columns. */
const columnNumbers = /^(?:栏次|列次|列号|序号)$/;

export const extraRow = defineRule<Name>({
  id: 'extra-row',
  name: { 'zh-CN': '多行', en: 'extra rows' },
  group: 'structure',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式所印各表的行',
    en: 'The rows that the form prints in its tables',
  },
  wordings: {
    extra: {
      title: { 'zh-CN': '{table}多出“{row}”', en: '{table} has an extra row “{row}”' },
      message: {
        'zh-CN':
          '{table}有格式中没有的一行“{row}”，该行没有参与核对。如系上级要求增加，可以保留；否则请对照格式删去，或改正行名',
        en: '{table} has a row “{row}” that the form does not have; it took no part in the checks. Keep it where a superior body asks for it, else remove it or correct its label',
      },
    },
    heading: {
      title: { 'zh-CN': '{table}“{row}”不应填数字', en: '{table}: no figures belong to “{row}”' },
      message: {
        'zh-CN':
          '{table}的“{row}”在格式中只是所属各行的总称，自身不填数字；所填数字没有参与核对。请核对后删去',
        en: '“{row}” of {table} is the heading of the rows below it and has no figures of its own in the form; those given took no part in the checks. Check and remove them',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<Name>[] = [];
    for (const id of tableIds) {
      const table = report.tables[id];
      if (table === null) continue;
      checked += 1;
      const headings = new Set(
        rowsOf(report, id).flatMap(({ group }) =>
          group === null ? [] : [readLabel(group.label['zh-CN']).core],
        ),
      );
      for (const { label } of table.extraRows ?? []) {
        if (columnNumbers.test(readLabel(label).core)) continue;
        found.push({
          wording: headings.has(readLabel(label).core) ? 'heading' : 'extra',
          values: { table: tableName(id), row: label },
          cells: [],
          expected: null,
          actual: null,
        });
      }
    }
    return verdictOn(checked, found, {
      'zh-CN': '三张表都没有找到',
      en: 'None of the three tables was found',
    });
  },
});
