import type { CheckedResult } from '../check/check-result';
import { applicantColumns } from '../form/applications';
import type { FormColumn, FormGroup, FormRow, TableId } from '../form/form';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { rowOf, rowsOf } from '../report/figure';
import type { ExtraRow, Report } from '../report/schema/report';
import { numberField, textField } from './spreadsheet-field';

const words = {
  content: { 'zh-CN': '信息内容', en: 'Content' },
  lawsuits: { 'zh-CN': '行政诉讼', en: 'administrative lawsuits' },
  absent: { 'zh-CN': '（页面上没有）', en: '(not on the page)' },
} as const satisfies Record<string, Localized>;

type Line = readonly string[];

const fieldsOf = (columns: readonly FormColumn[]): string[] => columns.map(({ field }) => field);

/** Lays out one table; a heading that spans several fields stands in the first of them, as in a merged cell. */
class TableSheet {
  constructor(
    private readonly report: Report,
    private readonly language: Language,
  ) {}

  private label(text: Localized, mark = ''): string {
    const shown = textIn(text, this.language);
    return textField(this.language === 'en' ? shown : mark + shown);
  }

  private groupLabel(group: FormGroup | null): string {
    return group === null ? '' : this.label(group.label, group.mark);
  }

  /** What the page says in a cell: its number, its words where they are no plain number, nothing for a blank. */
  private figure(path: string, value: number | null | undefined): string {
    if (value === undefined) return this.label(words.absent);
    const text = this.report.cells[path]?.text;
    if (text !== undefined) return textField(text);
    return value === null ? '' : numberField(value);
  }

  private figures(table: TableId, { field, columns }: FormRow): string[] {
    const row = rowOf(this.report.tables[table], field);
    return columns.map((column) => this.figure(`${table}.${field}.${column.field}`, row?.[column.field]));
  }

  /** The rows that the form does not know, at the end: their figures under the columns where those go through. */
  private extraLines(table: TableId, before: Line, columns: readonly string[] | null): Line[] {
    const extra: readonly ExtraRow[] = this.report.tables[table]?.extraRows ?? [];
    return extra.map(({ label, values }) => {
      const figures = (columns ?? Object.keys(values)).map((column) => values[column] ?? null);
      return [
        textField(label),
        ...before,
        ...figures.map((value) => (value === null ? '' : numberField(value))),
      ];
    });
  }

  /** 第二十条…: each group with a line of its own and the headings of its columns. */
  proactive(): Line[] {
    let group: FormGroup | null = null;
    const lines = rowsOf(this.report, 'proactive').flatMap((row) => {
      const isNew = row.group !== group;
      group = row.group;
      const heads = [
        [this.groupLabel(row.group)],
        [this.label(words.content), ...row.columns.map(({ label }) => this.label(label))],
      ];
      return [...(isNew ? heads : []), [this.label(row.label), ...this.figures('proactive', row)]];
    });
    return [...lines, ...this.extraLines('proactive', [], null)];
  }

  /** Two fields of labels, the group and the row, before the seven applicants. */
  applications(): Line[] {
    const first = applicantColumns.map(({ label, group }, index) => {
      if (group === null) return this.label(label);
      return applicantColumns[index - 1]?.group === group ? '' : this.groupLabel(group);
    });
    const second = applicantColumns.map(({ label, group }) => (group === null ? '' : this.label(label)));
    let group: FormGroup | null = null;
    const lines = rowsOf(this.report, 'applications').map((row) => {
      const heading = row.group === group ? '' : this.groupLabel(row.group);
      group = row.group;
      const label = this.label(row.label, row.mark);
      const labels = row.group === null ? [label, ''] : [heading, label];
      return [...labels, ...this.figures('applications', row)];
    });
    return [
      ['', '', ...first],
      ['', '', ...second],
      ...lines,
      ...this.extraLines('applications', [''], fieldsOf(applicantColumns)),
    ];
  }

  /** One row of numbers under the headings of its three blocks, two of which are lawsuits. */
  litigation(): Line[] {
    const blocks = rowsOf(this.report, 'litigation');
    const over = (text: string, { columns }: FormRow): string[] =>
      columns.map((_, at) => (at === 0 ? text : ''));
    return [
      blocks.flatMap((block, index) =>
        over(index === 0 ? this.label(block.label) : index === 1 ? this.label(words.lawsuits) : '', block),
      ),
      blocks.flatMap((block, index) => over(index === 0 ? '' : this.label(block.label), block)),
      blocks.flatMap(({ columns }) => columns.map(({ label }) => this.label(label))),
      blocks.flatMap((block) => this.figures('litigation', block)),
    ];
  }
}

/**
 * A table as tab-separated values that paste into a spreadsheet with the shape of the form; every line has as many
 * fields as the widest. Empty where the page does not have the table.
 */
export function tableValuesOf(
  { report }: CheckedResult,
  table: TableId,
  language: Language = 'zh-CN',
): string {
  if (report.tables[table] === null) return '';
  const lines = new TableSheet(report, language)[table]();
  const width = Math.max(...lines.map(({ length }) => length));
  return lines
    .map((line) => `${[...line, ...new Array<string>(width - line.length).fill('')].join('\t')}\n`)
    .join('');
}
