import type { FormRow, FormTable } from '../../../src/form/form';
import { cell, row, type Cell, type Row } from '../draft';

/** Table 四 as printed: three rows of headings and one row of fifteen figures. */
export function litigationSheet(table: FormTable, figureCells: (row: FormRow) => Cell[]): Row[] {
  const results = (table.rows[0]?.columns ?? []).map((column) => column.label['zh-CN']);
  const suits = table.rows.slice(1).map((each) => each.label['zh-CN']);
  return [
    row(
      cell('heading', '行政复议', { columnSpan: results.length }),
      cell('heading', '行政诉讼', { columnSpan: results.length * suits.length }),
    ),
    row(
      ...results.map((text) => cell('heading', text, { rowSpan: 2 })),
      ...suits.map((text) => cell('heading', text, { columnSpan: results.length })),
    ),
    row(...suits.flatMap(() => results.map((text) => cell('heading', text)))),
    row(...table.rows.flatMap(figureCells)),
  ];
}
