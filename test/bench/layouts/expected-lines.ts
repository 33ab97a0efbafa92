import { tableIds, type FormRow, type TableId } from '../../../src/form/form';
import { squeeze } from '../../../src/letters/plain';
import { readCellValue } from '../../../src/report/cell-value';
import { rowOf, rowsOf } from '../../../src/report/figure';
import { RowMatcher } from '../../../src/report/row-matcher';
import type { Report } from '../../../src/report/schema/report';
import type { Rows } from './rows';

/** A line of figures as the form prints it, to be found in what a library gives. */
export interface ExpectedLine {
  /** The rows of a table that may be this line, by what stands before their figures. */
  readonly rowsIn: (table: Rows) => Rows;
  /** In printed order: says whether a text is what the page has in that cell. */
  readonly cells: readonly ((text: string) => boolean)[];
}

/** The lines of one table of the form. */
export interface ExpectedTable {
  readonly id: TableId;
  readonly lines: readonly ExpectedLine[];
}

/** So many cells before the figures may be labels: group headings, numbering mark, label. */
const mostLabels = 4;

const isFigure = (text: string): boolean => /^[\d.,+-]+$/.test(squeeze(text));

function isLabelled(cells: readonly string[], row: number, matcher: RowMatcher): boolean {
  const texts = cells.filter((text, index) => text !== '' && text !== cells[index - 1]);
  const end = texts.findIndex(isFigure);
  const labels = end < 0 ? texts : texts.slice(0, end);
  return labels.slice(0, mostLabels).some((_, last) => {
    const scores = [...matcher.scores(labels.slice(0, last + 1))];
    const best = Math.max(...scores.map(([, score]) => score));
    return scores.some(([index, score]) => index === row && score === best);
  });
}

function belowHeadings(table: Rows, matcher: RowMatcher): Rows {
  const heading = table.findIndex((cells) => matcher.isHeading(cells));
  return heading < 0 ? [] : table.slice(heading + 1);
}

/** The cells of a row that the page has. */
function cellsOf(report: Report, table: TableId, row: FormRow): ExpectedLine['cells'] {
  return row.columns.flatMap(({ field }) => {
    const value = rowOf(report.tables[table], row.field)?.[field];
    if (value === undefined) return [];
    if (value !== null) return [(text) => readCellValue(text).value === value];
    const words = squeeze(report.cells[`${table}.${row.field}.${field}`]?.text ?? '');
    return [(text) => squeeze(text) === words];
  });
}

function linesOf(report: Report, table: TableId): ExpectedLine[] {
  const rows = rowsOf(report, table);
  const matcher = new RowMatcher(rows);
  const cells = rows.map((row) => cellsOf(report, table, row));
  // Table 四 is printed as one line without a label, below the headings of its columns.
  if (table === 'litigation') {
    return [{ rowsIn: (given) => belowHeadings(given, matcher), cells: cells.flat() }];
  }
  return cells.map((ofRow, index) => ({
    rowsIn: (given) => given.filter((texts) => isLabelled(texts, index, matcher)),
    cells: ofRow,
  }));
}

/** What the tables of a report are, line by line, as the form prints them. */
export function expectedTables(report: Report): ExpectedTable[] {
  return tableIds.map((id) => ({ id, lines: linesOf(report, id) }));
}
