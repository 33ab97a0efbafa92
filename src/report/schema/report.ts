import * as z from 'zod/mini';
import { formIds, tableIds, type TableId } from '../../form/form';
import { forms } from '../../form/forms';

/** A figure, or null for a cell that stands on the page without one; absent cells have no entry. */
const figure = z.nullable(z.number());

/** The figures of one row by column field. */
export type Row = { readonly [column: string]: number | null | undefined };

/** A row that the form does not know, under the label it has on the page. */
export interface ExtraRow {
  readonly label: string;
  readonly values: Row;
}

/** The rows of one table by field; rows that the form does not know stand in `extraRows`. */
export interface Table {
  readonly [row: string]: Row | readonly ExtraRow[] | undefined;
  readonly extraRows?: readonly ExtraRow[] | undefined;
}

const extraRow = z.strictObject({ label: z.string(), values: z.record(z.string(), figure) });

/** The schema of a table: the rows and columns that it has in any of the forms, each of them optional. */
function tableSchema(id: TableId): z.ZodMiniType<Table> {
  const columnsOfRow = new Map<string, Set<string>>();
  for (const row of formIds.flatMap((form) => forms[form].tables[id].rows)) {
    const columns = columnsOfRow.get(row.field) ?? new Set();
    for (const column of row.columns) columns.add(column.field);
    columnsOfRow.set(row.field, columns);
  }
  const rows = [...columnsOfRow].map(([row, columns]) => [
    row,
    z.optional(
      z.strictObject(Object.fromEntries([...columns].map((column) => [column, z.optional(figure)]))),
    ),
  ]);
  return z.strictObject({
    ...(Object.fromEntries(rows) as Record<string, z.ZodMiniType<Row | undefined>>),
    extraRows: z.optional(z.array(extraRow)),
  });
}

const tablesSchema = z.strictObject({
  proactive: z.nullable(tableSchema('proactive')),
  applications: z.nullable(tableSchema('applications')),
  litigation: z.nullable(tableSchema('litigation')),
});

export type Tables = Readonly<Record<TableId, Table | null>>;

const cellStates = ['blank', 'placeholder', 'text', 'annotated', 'damaged'] as const;

/** Why a cell is not a plain number; see the field `cells` of the report's JSON. */
export type CellState = (typeof cellStates)[number];

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const sectionSchema = z.strictObject({
  number: z.int().check(z.minimum(1), z.maximum(6)),
  heading: z.string(),
  text: z.string(),
});

/** One of the six sections: its number in the form, its heading and its text as they stand on the page. */
export type Section = z.infer<typeof sectionSchema>;

export const reportSchema = z.strictObject({
  form: z.enum(formIds),
  year: z.nullable(z.int()),
  organization: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** The title printed above the text where it names another year than `title`; left out elsewhere. */
  ownTitle: z.optional(z.string()),
  publishedOn: z.nullable(date),
  period: z.nullable(z.strictObject({ from: date, to: date })),
  /** The sentences before the first section, a line each; left out for none. */
  preamble: z.optional(z.string()),
  /** In the order in which they stand on the page. */
  sections: z.array(sectionSchema),
  tables: tablesSchema,
  /** Tables that the page shows more than once; only the first one of each was read. */
  repeatedTables: z.optional(z.array(z.enum(tableIds))),
  /**
   * Labels as they stand on the page where their words are not those of the form: by `table.row` for
   * a row, by `table.row.column` for a column heading, under the first row below it.
   */
  labels: z.optional(z.record(z.string(), z.string())),
  /** What the cells say that are no plain number. */
  cells: z.record(z.string(), z.strictObject({ text: z.string(), state: z.enum(cellStates) })),
});

/** A disclosure report as read from a page: figures as printed, nothing repaired. */
export type Report = z.infer<typeof reportSchema>;
