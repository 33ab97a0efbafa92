import { load } from 'cheerio';
import installTableParser from 'cheerio-tableparser';
import { tabletojson } from 'tabletojson';
import { read, utils } from 'xlsx';
import * as z from 'zod/mini';
import type { Rows } from './rows';

/** A library that gives the tables of a page as rows of texts. */
export interface Library {
  readonly name: string;
  /** All tables of a page, from its markup, as the library gives them with the options that suit it best. */
  readonly tablesOf: (markup: string) => readonly Rows[];
}

const textRows = z.array(z.array(z.string()));
/** A selection after cheerio-tableparser, which has no types, has given it its method. */
const selection = z.custom<{ readonly parsetable: (...flags: readonly boolean[]) => unknown }>(
  (value) => value instanceof Object && 'parsetable' in value,
);

/** A table column by column, with holes where no cell reaches. */
const columnsWithHoles = z.array(z.array(z.optional(z.string())));

function transposed(columns: z.infer<typeof columnsWithHoles>): Rows {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
}

const numbered = z.array(z.array(z.record(z.string(), z.string())));

/** The fields `0`, `1`, `2`… of a row; those that it lacks are empty. */
function inOrder(row: Readonly<Record<string, string>>): string[] {
  const last = Math.max(-1, ...Object.keys(row).map(Number));
  return Array.from({ length: last + 1 }, (_, index) => row[String(index)] ?? '');
}

/** What people use in JavaScript to read tables from markup. */
export const libraries = [
  {
    name: 'tabletojson',
    // So cells that are headings stay in their rows, and columns are not called by their first row.
    tablesOf: (markup) =>
      numbered
        .parse(tabletojson.convert(markup, { useFirstRowForHeadings: true, forceIndexAsNumber: true }))
        .map((rows) => rows.map(inOrder)),
  },
  {
    name: 'cheerio-tableparser',
    tablesOf(markup) {
      const page = load(markup);
      installTableParser(page);
      return page('table')
        .toArray()
        .map((table) =>
          transposed(columnsWithHoles.parse(selection.parse(page(table)).parsetable(true, true, true))),
        );
    },
  },
  {
    name: 'SheetJS',
    tablesOf(markup) {
      const { Sheets } = read(markup, { type: 'string', raw: true });
      return Object.values(Sheets).map((sheet) =>
        textRows.parse(utils.sheet_to_json(sheet, { header: 1, defval: '', raw: false })),
      );
    },
  },
] as const satisfies readonly Library[];
