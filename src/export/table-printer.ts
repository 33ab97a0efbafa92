import type { FormColumn, FormGroup, FormRow, TableId } from '../form/form';
import { fill } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { rowOf } from '../report/figure';
import type { ExtraRow, Report } from '../report/schema/report';
import { oneLine } from './one-line';
import { gapCell, labelCell, type PrintedCell } from './printed-table';

const missing: Localized = { 'zh-CN': '缺', en: 'missing' };

/** Columns that a figure at the right edge covers further, where other rows have more of them. */
const spanAt = (index: number, last: number, width: number): number =>
  index === last ? Math.max(1, width - last) : 1;

/** Makes cells of a report's tables, in the words of the form. */
export class TablePrinter {
  constructor(
    readonly report: Report,
    private readonly language: Language,
  ) {}

  say(text: Localized, values: Readonly<Record<string, string>> = {}): string {
    return fill(textIn(text, this.language), values, this.language);
  }

  /** A label behind its numbering mark; the marks are Chinese and stand in Chinese alone. */
  label({ label, mark = '' }: Pick<FormRow, 'label'> & { readonly mark?: string }): string {
    const shown = textIn(label, this.language);
    return this.language === 'en' ? shown : mark + shown;
  }

  group({ label, mark }: FormGroup): string {
    return this.label({ label, mark });
  }

  private figure(path: string, value: number | null | undefined, across: number): PrintedCell {
    const cell = { path, across, down: 1 };
    if (value === undefined) return { ...cell, text: this.say(missing), value: null, kind: 'missing' };
    const words = this.report.cells[path]?.text;
    if (words !== undefined) return { ...cell, text: oneLine(words), value: null, kind: 'figure' };
    return { ...cell, text: '', value, kind: 'figure' };
  }

  /** The figures of a row. */
  figures(table: TableId, { field, columns }: FormRow, width = columns.length): PrintedCell[] {
    const row = rowOf(this.report.tables[table], field);
    const last = columns.length - 1;
    return columns.map((column, index) =>
      this.figure(`${table}.${field}.${column.field}`, row?.[column.field], spanAt(index, last, width)),
    );
  }

  /** The headings of columns. */
  headings(columns: readonly FormColumn[], width: number, make: typeof labelCell): PrintedCell[] {
    const last = columns.length - 1;
    return columns.map((column, index) => make(this.label(column), { across: spanAt(index, last, width) }));
  }

  /** Rows that the form does not know: their figures under the columns of those names, else one after the other. */
  extraRows(table: TableId, labelColumns: number, columns: readonly string[] | null, width: number) {
    const extra: readonly ExtraRow[] = this.report.tables[table]?.extraRows ?? [];
    return extra.map(({ label, values }): PrintedCell[] => {
      const fields = (columns ?? Object.keys(values)).slice(0, width);
      const figures = fields.map((field): PrintedCell => {
        const value = values[field] ?? null;
        return { text: '', value, kind: 'figure', path: null, across: 1, down: 1 };
      });
      const rest = width - figures.length;
      return [
        labelCell(oneLine(label), { across: labelColumns }),
        ...figures,
        ...(rest > 0 ? [gapCell(rest)] : []),
      ];
    });
  }
}
