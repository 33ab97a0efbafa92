import { applications2021, otherInOneRow } from '../form/applications';
import type { FormColumn, FormId, FormRow, FormTable, TableId } from '../form/form';
import { forms } from '../form/forms';
import type { Block } from '../table/flow';
import { assignColumns, type Assignment } from './assign-columns';
import { readCellValue, type CellValue } from './cell-value';
import { findLitigation } from './find-litigation';
import { findRows } from './find-rows';
import { readLabel } from './label';
import type { ExtraRow, Row, Table, Tables } from './schema/report';

export interface ReadCell<Node> extends CellValue {
  readonly text: string;
  readonly node: Node;
}

export interface TablesReading<Node> {
  readonly form: FormId;
  readonly tables: Tables;
  /** Every cell that was read, by its path `table.row.column`: where a figure stands on the page. */
  readonly cells: ReadonlyMap<string, ReadCell<Node>>;
}

/** With fewer rows than this a table is taken to be another one. */
const leastRows: Readonly<Record<TableId, number>> = { proactive: 2, applications: 3, litigation: 1 };

/** The rows of table 三 in any of its printings: 其他处理 as one row stands before its three rows. */
const applicationRows: readonly FormRow[] = applications2021.rows.flatMap((row) =>
  row.field === 'otherNotCorrected' ? [...otherInOneRow, row] : [row],
);

/**
 * The form whose printed words stand on the page: those of table 二 that only one of them has.
 *
 * @param letters everything on the page, in plain letters without white space
 */
function formByWords(letters: string): FormId | null {
  const words = (id: FormId): string[] => {
    const { rows } = forms[id].tables.proactive;
    return [...rows, ...rows.flatMap((row) => row.columns)].map(
      (item) => readLabel(item.label['zh-CN']).core,
    );
  };
  const count = (id: FormId, other: FormId): number => {
    const common = new Set(words(other));
    const own = new Set(words(id).filter((word) => !common.has(word)));
    return [...own].filter((word) => !isPartOfAny(word, common) && letters.includes(word)).length;
  };
  const [of2021, of2019] = [count('2021', '2019'), count('2019', '2021')];
  if (of2021 === of2019) return null;
  return of2021 > of2019 ? '2021' : '2019';
}

function isPartOfAny(word: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => other.includes(word));
}

/** Collects figures into a table and cells into the map of what was read. */
class TableBuilder<Node> {
  private readonly rows: Record<string, Row> = {};
  private readonly extraRows: ExtraRow[] = [];

  constructor(
    private readonly id: TableId,
    private readonly cells: Map<string, ReadCell<Node>>,
  ) {}

  add(row: FormRow, assignment: Assignment<Node>): void {
    const figures: Record<string, number | null> = {};
    for (const { field } of row.columns) {
      const value = assignment.get(field);
      if (value === undefined) continue;
      const read = readCellValue(value.text);
      figures[field] = read.value;
      this.cells.set(`${this.id}.${row.field}.${field}`, { ...read, text: value.text, node: value.node });
    }
    this.rows[row.field] = figures;
  }

  addExtra(label: string, assignment: Assignment<Node>): void {
    const values = [...assignment].map(([field, { text }]) => [field, readCellValue(text).value] as const);
    this.extraRows.push({ label, values: Object.fromEntries(values) });
  }

  build(): Table {
    return this.extraRows.length === 0 ? this.rows : { ...this.rows, extraRows: this.extraRows };
  }
}

function readRows<Node>(
  id: TableId,
  blocks: readonly Block<Node>[],
  rows: readonly FormRow[],
  cells: Map<string, ReadCell<Node>>,
): Table | null {
  const { found, extra } = findRows(blocks, rows);
  if (found.length < leastRows[id]) return null;
  const builder = new TableBuilder(id, cells);
  for (const { row, line } of found) builder.add(row, assignColumns(line, row.columns));
  const columns: readonly FormColumn[] = id === 'applications' ? (rows[0]?.columns ?? []) : [];
  for (const line of extra) {
    builder.addExtra((line.labels.at(-1) ?? '').replace(/\s+/g, ''), assignColumns(line, columns));
  }
  return builder.build();
}

function readLitigation<Node>(
  blocks: readonly Block<Node>[],
  table: FormTable,
  cells: Map<string, ReadCell<Node>>,
): Table | null {
  const values = findLitigation(blocks, table);
  if (values === null) return null;
  const builder = new TableBuilder(table.id, cells);
  const count = table.rows.reduce((sum, row) => sum + row.columns.length, 0);
  let next = 0;
  for (const row of table.rows) {
    const ofRow = values.length === count ? values.slice(next, next + row.columns.length) : [];
    builder.add(row, new Map(row.columns.flatMap(({ field }, index) => pairWith(field, ofRow[index]))));
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
export function readTables<Node>(
  blocks: readonly Block<Node>[],
  letters: string,
  year: number | null,
): TablesReading<Node> {
  const form = formByWords(letters) ?? (year !== null && year <= 2020 ? '2019' : '2021');
  const { proactive, litigation } = forms[form].tables;
  const cells = new Map<string, ReadCell<Node>>();
  const tables = {
    proactive: readRows('proactive', blocks, proactive.rows, cells),
    applications: readRows('applications', blocks, applicationRows, cells),
    litigation: readLitigation(blocks, litigation, cells),
  };
  return { form, tables, cells };
}
