import { tableIds, type TableId } from '../form/form';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { tableName } from '../form/table-name';
import { cellName } from '../report/cell-name';
import { verdictOn, type Found, type Verdict } from './rule';

interface BlankSearch {
  /** The paths to look at in a table, in printed order. */
  readonly cellsOf: (table: TableId) => readonly string[];
  readonly isBlank: (path: string) => boolean;
  /** Why nothing can be said where there was no cell to look at. */
  readonly reason: Localized;
}

/** Blank cells, one finding a table: `{table}`, `{count}` and the `{first}` of them. */
export function verdictOnBlanks(report: Report, { cellsOf, isBlank, reason }: BlankSearch): Verdict<'blank'> {
  let checked = 0;
  const found: Found<'blank'>[] = [];
  for (const table of tableIds) {
    const paths = cellsOf(table);
    checked += paths.length;
    const cells = paths.filter(isBlank);
    const [first] = cells;
    if (first === undefined) continue;
    found.push({
      wording: 'blank',
      values: { table: tableName(table), count: cells.length, first: cellName(report, first) },
      cells,
      expected: null,
      actual: cells.length,
    });
  }
  return verdictOn(checked, found, reason);
}
