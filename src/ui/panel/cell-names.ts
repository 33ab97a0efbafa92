import { tableIds } from '../../form/form';
import { forms } from '../../form/forms';
import type { Localized } from '../../language/language';
import { rowsOf } from '../../report/figure';
import type { Report } from '../../report/schema/report';

/** What a cell is called in the form. */
export interface CellName {
  readonly row: Localized;
  readonly column: Localized;
}

/** The names of all cells that the tables of a report should have, by path `table.row.column`. */
export function cellNames(report: Report): ReadonlyMap<string, CellName> {
  const names = new Map<string, CellName>();
  for (const id of tableIds) {
    // The printed rows first: a finding may speak of one that this page has in another shape.
    for (const row of [...forms[report.form].tables[id].rows, ...rowsOf(report, id)]) {
      for (const { field, label } of row.columns) {
        names.set(`${id}.${row.field}.${field}`, { row: row.label, column: label });
      }
    }
  }
  return names;
}
