import type { FormColumn, FormRow, FormTable } from '../form/form';
import type { Block } from '../table/flow';
import type { Assignment } from './assign-columns';
import { fieldsIn, type ColumnHeadings } from './column-headings';
import { columnMeant } from './column-order';
import { readLabel, similarity } from './label';
import type { Line, LineValue } from './line';
import { coresOf, nearest } from './nearest';

/** A label may be torn over so many cells. */
const mostPieces = 3;

/** What a mark leaves in a label that is not parted from it, as in `l.属于` or `一本年新收`. */
const restOfMark = /^[a-z\d一二三四五六七八九十]+/i;

/** The form's 反复 may stand as 反覆 where the script is traditional. */
const coreOf = (text: string): string => readLabel(text).core.replaceAll('覆', '复');

/** Whether a text has the words of the form: spacing, numbering marks, punctuation and script apart. */
function isPrinted(text: string, printed: string): boolean {
  const core = coreOf(text);
  return core === printed || core.replace(restOfMark, '') === printed;
}

/** Up to three texts put together, beginning with each of them. */
function joins(texts: readonly string[]): string[] {
  return texts.flatMap((_, start) =>
    Array.from({ length: mostPieces }, (_, more) => texts.slice(start, start + more + 1).join('')),
  );
}

/** The words of the rows and columns of a page where they are not those of the form. */
export class DifferingLabels<Node> {
  /** By path: `table.row` for the label of a row, `table.row.column` for the heading of a column. */
  readonly labels = new Map<string, string>();

  /** Headings that have been looked at: a cell, or the texts above torn lines. */
  private readonly seen = new Set<unknown>();
  private cores: ReadonlySet<string> | undefined;

  constructor(private readonly blocks: readonly Block<Node>[]) {}

  /** Looks at the label of a row, group headings before it, its own words last. */
  addRow(path: string, labels: readonly string[], row: FormRow): void {
    const texts = Array.from({ length: mostPieces }, (_, more) => labels.slice(-1 - more).join(''));
    const printed = readLabel(row.label['zh-CN']).core;
    if (texts.some((text) => isPrinted(text, printed))) return;
    const alike = (text: string): number =>
      Math.max(...coresOf(row).map((core) => similarity(readLabel(text).core, core, 0)));
    const [closest = ''] = [...texts].sort((one, other) => alike(other) - alike(one));
    this.add(path, texts, closest, row);
  }

  /** Looks at the headings over the values of a row; each heading is looked at once. */
  addColumns(
    path: string,
    line: Line<Node>,
    columns: readonly FormColumn[],
    assignment: Assignment<Node>,
    headings: ColumnHeadings<Node>,
  ): void {
    const texts = line.place === undefined ? headingsBefore(line, columns) : undefined;
    if (texts !== undefined && !this.isSeen(texts)) {
      this.seen.add(line.headings);
      for (const column of columns) {
        const own = texts.find((text) => columnMeant(text, columns) === column.field);
        this.add(`${path}.${column.field}`, joins(texts), own, column);
      }
    }
    for (const column of columns) {
      const value = assignment.get(column.field);
      if (value !== undefined) this.addOver(path, line, value, column, columns, headings);
    }
  }

  /** Looks at the headings of table 四, in printed order, where none of the results is missing. */
  addLitigation(texts: readonly string[], { id, rows }: FormTable): void {
    const columns = rows[0]?.columns ?? [];
    const results = texts.filter((text) => nearest(text, columns).length > 0);
    for (const text of texts) {
      const row = rows[nearest(text, rows)[0]?.index ?? -1];
      if (row !== undefined) this.add(`${id}.${row.field}`, [text], text, row);
    }
    if (results.length !== rows.length * columns.length) return;
    for (const [index, text] of results.entries()) {
      const row = rows[Math.floor(index / columns.length)];
      const column = columns[index % columns.length];
      if (row === undefined || column === undefined) continue;
      this.add(`${id}.${row.field}.${column.field}`, [text], text, column);
    }
  }

  private addOver(
    path: string,
    line: Line<Node>,
    { cell }: LineValue<Node>,
    column: FormColumn,
    columns: readonly FormColumn[],
    headings: ColumnHeadings<Node>,
  ): void {
    const { place } = line;
    if (cell === undefined || place === undefined) return;
    const over = (row: number) =>
      place.grid.rows[row]?.cells.find(
        (above) => above.column <= cell.column && cell.column < above.column + above.columnSpan,
      );
    const rows = headings.above(line, columns);
    const isOwn = (text: string): boolean => columnMeant(text, columns) === column.field;
    const heading =
      rows.flatMap(({ row }) => over(row) ?? []).find(({ text }) => isOwn(text)) ??
      // Headings with odd spans stand beside their values.
      rows.flatMap(({ cells }) => cells).find(({ text }) => isOwn(text));
    if (heading === undefined || this.isSeen(heading)) return;
    const { row } = heading;
    const around = [row - 1, row, row + heading.rowSpan].filter((each) => each < place.row);
    const texts = [...new Set(around.map(over))].flatMap((each) => each?.text ?? []);
    this.add(`${path}.${column.field}`, [heading.text, ...joins(texts)], heading.text, column);
  }

  private add(path: string, texts: readonly string[], own: string | undefined, item: FormColumn): void {
    const printed = readLabel(item.label['zh-CN']).core;
    if (own === undefined || texts.some((text) => isPrinted(text, printed))) return;
    if (!this.isCutOff(own, printed)) this.labels.set(path, own.replace(/\s+/g, ''));
  }

  /** Whether the rest of a label stands in a cell or line of its own, as behind the break of a page. */
  private isCutOff(text: string, printed: string): boolean {
    const { core } = readLabel(text);
    const rest = printed.startsWith(core)
      ? printed.slice(core.length)
      : printed.slice(0, Math.max(0, printed.length - core.length));
    if (core === '' || (rest + core !== printed && core + rest !== printed)) return false;
    this.cores ??= new Set(this.blocks.flatMap(textsOf).map((each) => readLabel(each).core));
    return this.cores.has(rest);
  }

  private isSeen(heading: unknown): boolean {
    const isSeen = this.seen.has(heading);
    this.seen.add(heading);
    return isSeen;
  }
}

/** The texts before the label of a line that was torn, where columns are among them, else those kept from above. */
function headingsBefore<Node>(
  { labels, headings }: Line<Node>,
  columns: readonly FormColumn[],
): readonly string[] | undefined {
  const before = labels.slice(0, -1);
  const named = fieldsIn(
    before.map((text) => ({ text })),
    columns,
  );
  return named.size >= Math.min(2, columns.length) ? before : headings;
}

function textsOf<Node>(block: Block<Node>): string[] {
  if (block.kind === 'table') return block.grid.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  return block.kind === 'text' ? [block.text] : [];
}
