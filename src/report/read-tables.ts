import { applications2019, applications2021 } from '../form/applications';
import type { FormColumn, FormId, FormRow, FormTable, TableId } from '../form/form';
import { formOfYear, forms } from '../form/forms';
import type { Steps } from '../pace/steps';
import type { Block } from '../table/flow';
import { assignColumns, type Assignment } from './assign-columns';
import { assignRows } from './assign-rows';
import { ColumnHeadings } from './column-headings';
import { confidenceIn } from './confidence';
import { DifferingLabels } from './differing-labels';
import { findLitigation } from './find-litigation';
import { findRows, type FoundRows } from './find-rows';
import { formByWords } from './form-by-words';
import type { Line } from './line';
import type { Table, Tables } from './schema/report';
import { TableBuilder, type ReadCell } from './table-builder';

export type { ReadCell } from './table-builder';

export interface TablesReading<Node> {
  readonly form: FormId;
  readonly tables: Tables;
  /** Every cell that was read, by its path `table.row.column`: where a figure stands on the page. */
  readonly cells: ReadonlyMap<string, ReadCell<Node>>;
  /** Where the label of each row stands, by its path `table.row`; only in tables, not in torn text. */
  readonly labels: ReadonlyMap<string, Node>;
  /**
   * Labels as printed where their words are not those of the form: by `table.row` for a row, by
   * `table.row.column` for a column heading, under the first row below it.
   */
  readonly differingLabels: ReadonlyMap<string, string>;
  /** Tables that stand on the page once more and were read only there where they stand first. */
  readonly repeated: readonly TableId[];
}

/** With fewer rows than this a table is taken to be another one. */
const leastRows: Readonly<Record<TableId, number>> = { proactive: 2, applications: 3, litigation: 1 };

/** Table 三 in its printings, 其他处理 as three rows or as one, whatever the form of the other tables. */
const applicationPrintings = [applications2021.rows, applications2019.rows];

/** How many rows were found that only one of the printings has. */
function countOwn<Node>({ found }: FoundRows<Node>, printings: readonly (readonly FormRow[])[]): number {
  const isIn = (row: FormRow) => (rows: readonly FormRow[]) => rows.some(({ field }) => field === row.field);
  return found.filter(({ row }) => printings.filter(isIn(row)).length === 1).length;
}

/** What is gathered while the tables are read. */
interface Collected<Node> {
  readonly cells: Map<string, ReadCell<Node>>;
  readonly labels: Map<string, Node>;
  readonly differing: DifferingLabels<Node>;
  readonly repeated: TableId[];
}

/** The cell with the label of a line; undefined where the page has no grid. */
function labelOf<Node>({ place, labels }: Line<Node>): Node | undefined {
  return place?.grid.rows[place.row]?.cells[labels.length - 1]?.node;
}

/** Reads a table of rows: of the printings that it may have, the one of which more rows are there. */
function* readRows<Node>(
  id: TableId,
  blocks: readonly Block<Node>[],
  printings: readonly (readonly FormRow[])[],
  { cells, labels, differing, repeated }: Collected<Node>,
): Steps<Table | null> {
  const found: FoundRows<Node>[] = [];
  for (const rows of printings) found.push(yield* findRows(blocks, rows));
  const [best] = found.sort((a, b) => {
    const own = countOwn(b, printings);
    // As many rows of each speak against both; the first printing then keeps its rows and no other's.
    return own - countOwn(a, printings) || (own > 0 ? 0 : b.score - a.score);
  });
  if (best === undefined || best.found.length < leastRows[id]) return null;
  if (best.isRepeated) repeated.push(id);
  const builder = new TableBuilder(id, cells);
  const headings = new ColumnHeadings<Node>();
  const assignments = yield* assignRows(best.found, headings);
  best.found.forEach(({ row, line }, index) => {
    const assignment: Assignment<Node> = assignments[index] ?? new Map();
    const path = `${id}.${row.field}`;
    builder.add(row, assignment, confidenceIn(line.labels, row));
    differing.addRow(path, line.labels, row);
    differing.addColumns(path, line, row.columns, assignment, headings);
    const label = labelOf(line);
    if (label !== undefined) labels.set(path, label);
  });
  const columns: readonly FormColumn[] = id === 'applications' ? (best.found[0]?.row.columns ?? []) : [];
  for (const line of best.extra) {
    builder.addExtra((line.labels.at(-1) ?? '').replace(/\s+/g, ''), assignColumns(line, columns));
  }
  return builder.build();
}

function readLitigation<Node>(
  blocks: readonly Block<Node>[],
  table: FormTable,
  { cells, differing, repeated }: Collected<Node>,
): Table | null {
  const found = findLitigation(blocks, table);
  if (found === null) return null;
  if (found.isRepeated) repeated.push(table.id);
  const { values, confidence } = found;
  differing.addLitigation(found.headings, table);
  const builder = new TableBuilder(table.id, cells);
  const count = table.rows.reduce((sum, row) => sum + row.columns.length, 0);
  let next = 0;
  for (const row of table.rows) {
    const ofRow = values.length === count ? values.slice(next, next + row.columns.length) : [];
    const pairs = row.columns.flatMap(({ field }, index) => pairWith(field, ofRow[index]));
    builder.add(row, new Map(pairs), confidence);
    next += row.columns.length;
  }
  return builder.build();
}

function pairWith<Value>(field: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[field, value]];
}

/**
 * Reads the three tables of a report.
 *
 * @param letters everything on the page, in plain letters without white space
 * @param year the report's year, which tells the form where table 二 does not
 */
export function* readTables<Node>(
  blocks: readonly Block<Node>[],
  letters: string,
  year: number | null,
): Steps<TablesReading<Node>> {
  const form = formByWords(letters) ?? formOfYear(year);
  const { proactive, litigation } = forms[form].tables;
  const differing = new DifferingLabels(blocks);
  const collected: Collected<Node> = { cells: new Map(), labels: new Map(), differing, repeated: [] };
  const tables = {
    proactive: yield* readRows('proactive', blocks, [proactive.rows], collected),
    applications: yield* readRows('applications', blocks, applicationPrintings, collected),
    litigation: readLitigation(blocks, litigation, collected),
  };
  const { cells, labels, repeated } = collected;
  return { form, tables, cells, labels, differingLabels: differing.labels, repeated };
}
