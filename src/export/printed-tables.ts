import { applicantColumns } from '../form/applications';
import type { FormGroup, FormRow, TableId } from '../form/form';
import { forms } from '../form/forms';
import { tableName } from '../form/table-name';
import type { Language, Localized } from '../language/language';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { groupCell, labelCell, type PrintedCell, type PrintedTable } from './printed-table';
import { TablePrinter } from './table-printer';

const words = {
  content: { 'zh-CN': '信息内容', en: 'Content' },
  balance: {
    'zh-CN': '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    en: '(In each column the first and the second item add up to the third and the fourth.)',
  },
  applicants: { 'zh-CN': '申请人情况', en: 'Applicants' },
  outcomes: { 'zh-CN': '三、本年度办理结果', en: 'Outcomes this year' },
  lawsuits: { 'zh-CN': '行政诉讼', en: 'administrative lawsuits' },
  title: { 'zh-CN': '{table}　{label}', en: '{table}: {label}' },
} as const satisfies Record<string, Localized>;

type Body = Omit<PrintedTable, 'id' | 'title'>;

/** Rows that stand under one heading, in printed order. */
function byGroup(rows: readonly FormRow[]): { readonly group: FormGroup | null; readonly rows: FormRow[] }[] {
  const groups: { readonly group: FormGroup | null; readonly rows: FormRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.group === row.group) last.rows.push(row);
    else groups.push({ group: row.group, rows: [row] });
  }
  return groups;
}

/** 第二十条…: each group with a line of its own and the headings of its columns. */
function proactive(printer: TablePrinter): Body {
  const printed = rowsOf(printer.report, 'proactive');
  const width = Math.max(...printed.map(({ columns }) => columns.length));
  const rows = byGroup(printed).flatMap(({ group, rows: inGroup }): PrintedCell[][] => {
    const [first] = inGroup;
    if (group === null || first === undefined) return [];
    return [
      [groupCell(printer.group(group), { across: width + 1 })],
      [groupCell(printer.say(words.content)), ...printer.headings(first.columns, width, groupCell)],
      ...inGroup.map((row) => [labelCell(printer.label(row)), ...printer.figures('proactive', row, width)]),
    ];
  });
  return {
    columns: width + 1,
    headRows: 0,
    labelColumns: 1,
    rows: [...rows, ...printer.extraRows('proactive', 1, null, width)],
  };
}

/** Three columns of labels before the seven applicants. */
function applications(printer: TablePrinter): Body {
  const printed = rowsOf(printer.report, 'applications');
  const isOutcome = ({ mark, group }: FormRow): boolean => group !== null || mark.startsWith('（');
  const outcomes = printed.filter(isOutcome).length;
  let isFirstOutcome = true;
  const rows = byGroup(printed).flatMap(({ group, rows: inGroup }) =>
    inGroup.map((row, index): PrintedCell[] => {
      const figures = printer.figures('applications', row);
      if (!isOutcome(row)) return [labelCell(printer.label(row), { across: 3 }), ...figures];
      const stem = isFirstOutcome ? [labelCell(printer.say(words.outcomes), { down: outcomes })] : [];
      isFirstOutcome = false;
      if (group === null) return [...stem, labelCell(printer.label(row), { across: 2 }), ...figures];
      const heading = index === 0 ? [labelCell(printer.group(group), { down: inGroup.length })] : [];
      return [...stem, ...heading, labelCell(printer.label(row)), ...figures];
    }),
  );
  const united = applicantColumns.filter(({ group }) => group !== null);
  const heads = applicantColumns.flatMap((column, index) => {
    const { group } = column;
    if (group === null) return [groupCell(printer.label(column), { down: 2 })];
    const isFirst = applicantColumns[index - 1]?.group !== group;
    return isFirst ? [groupCell(printer.group(group), { across: united.length })] : [];
  });
  const width = applicantColumns.length;
  const fields = applicantColumns.map(({ field }) => field);
  return {
    columns: 3 + width,
    headRows: 3,
    labelColumns: 3,
    rows: [
      [
        groupCell(printer.say(words.balance), { across: 3, down: 3 }),
        groupCell(printer.say(words.applicants), { across: width }),
      ],
      heads,
      united.map((column) => groupCell(printer.label(column))),
      ...rows,
      ...printer.extraRows('applications', 3, fields, width),
    ],
  };
}

/** One row of numbers under the headings of its three blocks, two of which are lawsuits. */
function litigation(printer: TablePrinter): Body {
  const [review, ...lawsuits] = rowsOf(printer.report, 'litigation');
  const blocks = review === undefined ? lawsuits : [review, ...lawsuits];
  const widthOf = (rows: readonly FormRow[]) =>
    rows.reduce((sum, { columns: { length } }) => sum + length, 0);
  const reviewed = review?.columns ?? [];
  return {
    columns: widthOf(blocks),
    headRows: 3,
    labelColumns: 0,
    rows: [
      [
        ...(review === undefined ? [] : [groupCell(printer.label(review), { across: reviewed.length })]),
        groupCell(printer.say(words.lawsuits), { across: widthOf(lawsuits) }),
      ],
      [
        ...reviewed.map((column) => groupCell(printer.label(column), { down: 2 })),
        ...lawsuits.map((row) => groupCell(printer.label(row), { across: row.columns.length })),
      ],
      lawsuits.flatMap((row) => row.columns.map((column) => groupCell(printer.label(column)))),
      blocks.flatMap((row) => printer.figures('litigation', row)),
    ],
  };
}

const bodies: Readonly<Record<TableId, (printer: TablePrinter) => Body>> = {
  proactive,
  applications,
  litigation,
};

/** The heading of a table, with the number by which reviewers call it. */
export function printedTitle(report: Report, id: TableId, language: Language): string {
  const { label } = forms[report.form].tables[id];
  const printer = new TablePrinter(report, language);
  return printer.say(words.title, { table: printer.say(tableName(id)), label: printer.say(label) });
}

/**
 * A table of a report as the form prints it, with the figures of the page.
 *
 * @returns null where the page does not have it
 */
export function printedTable(report: Report, id: TableId, language: Language): PrintedTable | null {
  if (report.tables[id] === null) return null;
  const printer = new TablePrinter(report, language);
  return { id, title: printedTitle(report, id, language), ...bodies[id](printer) };
}
