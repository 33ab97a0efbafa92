import { applications2021, otherInOneRow } from '../../src/form/applications';
import { tableIds, type FormId, type FormRow, type TableId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import { readCellValue } from '../../src/report/cell-value';
import { reportSchema, type ExtraRow, type Report, type Section } from '../../src/report/schema/report';
import { cleanReport, type CleanReport } from './clean-reports';

/**
 * A report told by what distinguishes it from the clean one of its form.
 *
 * A path is `table.row.column`; `*` stands for every row or column that the report has, and what is
 * left off at the end for everything below: `applications.*.total` is a column, `litigation` a table.
 */
export interface ReportSpecification {
  readonly form: FormId;
  /** What the page lacks; taken out before anything is changed. */
  readonly without?: readonly string[] | undefined;
  /**
   * New content by path: a number, or the words of the cell as they stand on the page, from which
   * its number and state are read. A row that is named is added where the report lacks it.
   */
  readonly changes?: Readonly<Record<string, number | string>> | undefined;
  /** Tables that stand on the page more than once. */
  readonly repeated?: readonly TableId[] | undefined;
  /** Rows that the form does not have, with a figure in the columns named, by table. */
  readonly extraRows?: Readonly<Partial<Record<TableId, readonly ExtraRow[]>>> | undefined;
  /** Labels that are not in the words of the form, by path `table.row` or `table.row.column`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** What the report says of itself, in the place of what the clean one says. */
  readonly frame?: ReportFrame | undefined;
  /** Sections by number in the place of the clean ones: another text, heading or both; null takes one out. */
  readonly sections?: Readonly<Record<string, SectionSpecification | string | null>> | undefined;
  /** The numbers of the sections in the order in which they stand, where it is not the printed one. */
  readonly sectionOrder?: readonly number[] | undefined;
  /** The report of the year before, where one is at hand; see `contextFor`. */
  readonly previous?: PreviousSpecification | undefined;
}

/** The report of the year before, told by what distinguishes it from the clean one; of the same form unless said. */
type PreviousSpecification = Omit<ReportSpecification, 'form' | 'previous'> & {
  readonly form?: FormId | undefined;
};

export interface ReportFrame {
  readonly year?: number | null | undefined;
  readonly organization?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly ownTitle?: string | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly period?: { readonly from: string; readonly to: string } | null | undefined;
  readonly preamble?: string | undefined;
}

interface SectionSpecification {
  readonly heading?: string | undefined;
  readonly text?: string | undefined;
}

type Tables = Record<TableId, Record<string, Record<string, number | null>> | null>;

/** The rows of a table in any of its printings. */
function printedRows(form: FormId, table: TableId): readonly FormRow[] {
  return table === 'applications'
    ? [...applications2021.rows, ...otherInOneRow]
    : forms[form].tables[table].rows;
}

/** The cells that a path means: those of the form, and of all rows only the report's own. */
function cellsOf(tables: Tables, form: FormId, path: string): string[][] {
  const [table = '*', row = '*', column = '*'] = path.split('.');
  return tableIds
    .filter((id) => table === '*' || table === id)
    .flatMap((id) =>
      printedRows(form, id)
        .filter(({ field }) => (row === '*' ? field in (tables[id] ?? {}) : row === field))
        .flatMap((printed) =>
          printed.columns
            .filter(({ field }) => column === '*' || column === field)
            .map(({ field }) => [id, printed.field, field]),
        ),
    );
}

function isTable(name: string): name is TableId {
  return tableIds.some((id) => id === name);
}

function remove(tables: Tables, form: FormId, path: string): void {
  const cells = cellsOf(tables, form, path);
  if (cells.length === 0) throw new RangeError(`the report has no cell ${path}`);
  const depth = path.split('.').length;
  for (const [table = '', row = '', column = ''] of cells) {
    if (!isTable(table)) continue;
    if (depth === 1) tables[table] = null;
    else if (depth === 2) Reflect.deleteProperty(tables[table] ?? {}, row);
    else Reflect.deleteProperty(tables[table]?.[row] ?? {}, column);
  }
}

function isMissing(tables: Tables, path: string): boolean {
  const [table = '', row = '', column = ''] = path.split('.');
  return !isTable(table) || tables[table]?.[row]?.[column] === undefined;
}

function change(tables: Tables, cells: Report['cells'], path: string, content: number | string): void {
  const [table = '', row = '', column = ''] = path.split('.');
  const rows = isTable(table) ? tables[table] : null;
  if (rows === null) throw new RangeError(`the report has no table ${table}`);
  const { value, state } =
    typeof content === 'number' ? { value: content, state: null } : readCellValue(content);
  rows[row] = { ...rows[row], [column]: value };
  if (state === null) Reflect.deleteProperty(cells, path);
  else cells[path] = { text: String(content), state };
}

/**
 * @param clean those of the clean report
 * @throws RangeError for the number of a section that there is not
 */
function sectionsOf(
  { sections = {}, sectionOrder }: ReportSpecification,
  clean: readonly Section[],
): Section[] {
  const changed = new Map<number, Section | null>(clean.map((section) => [section.number, section]));
  for (const [key, content] of Object.entries(sections)) {
    const section = clean.find(({ number }) => number === Number(key));
    if (section === undefined) throw new RangeError(`there is no section ${key}`);
    const { heading = section.heading, text = section.text } =
      typeof content === 'string' ? { text: content } : (content ?? {});
    changed.set(section.number, content === null ? null : { ...section, heading, text });
  }
  const order = sectionOrder ?? clean.map(({ number }) => number);
  return order.flatMap((number) => changed.get(number) ?? []);
}

/** @throws RangeError for rows of a table that the report does not have */
function withExtraRows(
  tables: Tables,
  extraRows: Readonly<Partial<Record<TableId, readonly ExtraRow[]>>>,
): Record<TableId, unknown> {
  const added: Record<TableId, unknown> = { ...tables };
  for (const [table, rows] of Object.entries(extraRows)) {
    const own = isTable(table) ? tables[table] : null;
    if (!isTable(table) || own === null) throw new RangeError(`the report has no table ${table}`);
    added[table] = { ...own, extraRows: rows };
  }
  return added;
}

/**
 * The clean report of a form with the changes made, as the reader would give it.
 *
 * @param clean the report that is changed
 * @throws RangeError for a path that means no cell; ZodError where the outcome is no report
 */
export function buildReport(
  specification: ReportSpecification,
  clean: CleanReport = cleanReport(specification.form),
): Report {
  const { form, without = [], changes = {}, repeated, frame = {}, extraRows = {}, labels } = specification;
  const tables = structuredClone(clean.tables) as Tables;
  for (const path of without) remove(tables, form, path);
  const cells: Report['cells'] = { ...clean.cells };
  for (const path of Object.keys(cells)) if (isMissing(tables, path)) Reflect.deleteProperty(cells, path);
  for (const [path, content] of Object.entries(changes)) {
    const changed = cellsOf(tables, form, path);
    if (changed.length === 0) throw new RangeError(`the report has no cell ${path}`);
    for (const cell of changed) change(tables, cells, cell.join('.'), content);
  }
  return reportSchema.parse({
    ...clean.frame,
    ...frame,
    sections: sectionsOf(specification, clean.frame.sections),
    tables: withExtraRows(tables, extraRows),
    cells,
    ...(repeated && { repeatedTables: repeated }),
    ...(labels && { labels }),
  });
}
