import type { FormRow, FormTable } from '../../../src/form/form';
import { cell, row, type Cell, type Row } from '../draft';

/** Spans that share out the three columns of figures among so many cells. */
function shareOut(cells: Cell[]): Cell[] {
  const share = Math.floor(3 / cells.length);
  cells.forEach((each, index) => {
    each.columnSpan = index === cells.length - 1 ? 3 - share * index : share;
  });
  return cells;
}

/** Table 二 as printed: a heading and its columns above the rows of each item of Article 20. */
export function proactiveSheet(table: FormTable, figureCells: (row: FormRow) => Cell[]): Row[] {
  return table.rows.flatMap((each, index) => {
    const figures = row(cell('label', each.label['zh-CN']), ...shareOut(figureCells(each)));
    if (each.group === null || each.group === table.rows[index - 1]?.group) return [figures];
    const columns = each.columns.map((column) => cell('heading', column.label['zh-CN']));
    return [
      row(cell('group', each.group.label['zh-CN'], { columnSpan: 4 })),
      row(cell('heading', '信息内容'), ...shareOut(columns)),
      figures,
    ];
  });
}
