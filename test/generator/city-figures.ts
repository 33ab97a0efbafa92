import type { FormId, TableId } from '../../src/form/form';
import cities from './city-figures.json';
import { tablesOf, type Figures } from './figures';

/** The figures of one report as rows by field, each in the printed order of its columns. */
interface CityTables {
  readonly form: string;
  readonly tables: Readonly<Record<TableId, Readonly<Record<string, readonly (number | undefined)[]>>>>;
}

function figuresOf({ form, tables }: CityTables): Figures {
  const printing = {
    form: form as FormId,
    otherRows: 'other' in tables.applications ? 'one' : 'three',
  } as const;
  const values = new Map<string, number>();
  for (const table of Object.values(tablesOf(printing))) {
    for (const row of table.rows) {
      row.columns.forEach(({ field }, index) => {
        const value = tables[table.id][row.field]?.[index];
        if (value === undefined) throw new RangeError(`no figure for ${table.id}.${row.field}.${field}`);
        values.set(`${table.id}.${row.field}.${field}`, value);
      });
    }
  }
  return { ...printing, values };
}

/** The published figures of four city reports, by city and year. */
export const cityFigures: ReadonlyMap<string, Figures> = new Map(
  Object.entries(cities).map(([name, report]) => [name, figuresOf(report)]),
);
