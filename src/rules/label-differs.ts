import { tableIds, type FormRow, type TableId } from '../form/form';
import type { Localized } from '../language/language';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { tableName } from '../form/table-name';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

interface Difference {
  /** As it stands on the page. */
  readonly label: string;
  /** As the form prints it. */
  readonly printed: string;
  /** The cell to show it on. */
  readonly cell: string;
}

/** So many labels are named in a message; the others are counted. */
const mostNamed = 5;

/** A label for a place in quotation marks, its own being the inner ones. */
const inside = (label: string): string => label.replaceAll('“', '‘').replaceAll('”', '’');

/** The labels of a row and of the columns that have their headings over it, where they differ. */
function differencesAt(report: Report, table: TableId, row: FormRow): Difference[] {
  const path = `${table}.${row.field}`;
  const [first] = row.columns;
  const items = [
    { path, printed: row.mark + row.label['zh-CN'], cell: `${path}.${first?.field ?? ''}` },
    ...row.columns.map(({ field, label }) => {
      const own = `${path}.${field}`;
      return { path: own, printed: label['zh-CN'], cell: own };
    }),
  ];
  return items.flatMap(({ path: each, printed, cell }) => {
    const label = report.labels?.[each];
    return label === undefined ? [] : [{ label: inside(label), printed: inside(printed), cell }];
  });
}

/** The labels with those of the form beside them. */
function listOf(differences: readonly Difference[]): Localized {
  const named = differences.slice(0, mostNamed);
  const isAll = differences.length <= mostNamed;
  return {
    'zh-CN':
      named.map(({ label, printed }) => `“${label}”（格式为“${printed}”）`).join('、') + (isAll ? '' : '等'),
    en: named.map(({ label, printed }) => `“${label}” (“${printed}”)`).join(', ') + (isAll ? '' : ' …'),
  };
}

export const labelDiffers = defineRule({
  id: 'label-differs',
  name: { 'zh-CN': '行名、列名与格式不同', en: 'labels in other words' },
  group: 'structure',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式所印各表的行名和列名',
    en: 'The labels of rows and columns as the form prints them',
  },
  wordings: {
    differs: {
      title: {
        'zh-CN': '{table}有 {count} 处行名或列名与格式不同',
        en: '{table}: labels in other words ({count})',
      },
      message: {
        'zh-CN':
          '{table}有 {count} 处行名或列名与格式不同：{labels}。数字已按最接近的一项核对。请对照格式改正名称',
        en: 'Labels of {table} that are not the words of the form ({count}): {labels}. Their figures were checked as those of the nearest label. Correct them after the form',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'differs'>[] = [];
    for (const id of tableIds) {
      if (report.tables[id] === null) continue;
      const rows = rowsOf(report, id);
      checked += rows.length;
      // A heading that is printed once more behind the break of a page counts once.
      const all = rows.flatMap((row) => differencesAt(report, id, row));
      const differences = all.filter(
        ({ label, printed }, index) =>
          index === all.findIndex((other) => other.label === label && other.printed === printed),
      );
      if (differences.length === 0) continue;
      found.push({
        wording: 'differs',
        values: { table: tableName(id), count: differences.length, labels: listOf(differences) },
        cells: [...new Set(differences.map(({ cell }) => cell))],
        expected: 0,
        actual: differences.length,
      });
    }
    return verdictOn(checked, found, {
      'zh-CN': '三张表都没有找到',
      en: 'None of the three tables was found',
    });
  },
});
