import type { FormRow, FormTable } from '../../../src/form/form';
import { cell, row, type Cell, type Row } from '../draft';

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

function headingRows(table: FormTable): Row[] {
  const columns = table.rows[0]?.columns ?? [];
  const [first, ...others] = columns.map((column) => cell('heading', column.label['zh-CN']));
  const last = others.pop();
  if (first === undefined || last === undefined) throw new Error('table 三 has no columns');
  first.rowSpan = last.rowSpan = 2;
  const organisations = columns[1]?.group?.label['zh-CN'] ?? '';
  return [
    row(
      cell('corner', note, { columnSpan: 3, rowSpan: 3 }),
      cell('heading', '申请人情况', { columnSpan: columns.length }),
    ),
    row(first, cell('heading', organisations, { columnSpan: others.length }), last),
    row(...others),
  ];
}

/** The cells before the figures: group headings where their group begins, then the row's label. */
function labelCells(each: FormRow, { rows }: FormTable): Cell[] {
  const text = each.mark + each.label['zh-CN'];
  const cells: Cell[] = [];
  if (each.field === 'granted') cells.push(cell('group', '三、本年度办理结果', { rowSpan: rows.length - 3 }));
  if (each.group === null) {
    return [...cells, cell('label', text, { columnSpan: /^[一二四]、/.test(each.mark) ? 3 : 2 })];
  }
  const members = rows.filter(({ group }) => group === each.group);
  if (members[0] === each) {
    const heading = each.group.mark + each.group.label['zh-CN'];
    cells.push(cell('group', heading, { rowSpan: members.length }));
  }
  return [...cells, cell('label', text)];
}

/** Table 三 as printed: three rows of headings, then its rows. */
export function applicationsSheet(table: FormTable, figureCells: (row: FormRow) => Cell[]): Row[] {
  const rows = table.rows.map((each) => row(...labelCells(each, table), ...figureCells(each)));
  return [...headingRows(table), ...rows];
}
