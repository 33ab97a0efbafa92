import { applications2019, applications2021 } from '../../src/form/applications';
import type { FormId, FormRow, FormTable } from '../../src/form/form';
import { forms } from '../../src/form/forms';

/**
 * Tables whose every figure says where it belongs, so that a figure read into a wrong row or column
 * gives itself away.
 */

/** A cell of a table in the making. */
export interface Cell {
  text: string;
  rowspan?: number;
  colspan?: number;
}

export type Row = Cell[];

const tableCodes = { proactive: 1, applications: 2, litigation: 3 };

/** The figure that stands for a path: table, row and column by position, such as 21203. */
function codeOf(table: FormTable, row: number, column: number, series: number): string {
  return String(series * 100_000 + tableCodes[table.id] * 10_000 + (row + 1) * 100 + column + 1);
}

const headingRows: readonly Row[] = [
  [
    { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', colspan: 3, rowspan: 3 },
    { text: '申请人情况', colspan: 7 },
  ],
  [
    { text: '自然人', rowspan: 2 },
    { text: '法人或其他组织', colspan: 5 },
    { text: '总计', rowspan: 2 },
  ],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => ({ text })),
];

const headingCells = (): Row[] => headingRows.map((row) => row.map((cell) => ({ ...cell })));

function labelCells(row: FormRow, rows: readonly FormRow[]): Row {
  const text = row.mark + row.label['zh-CN'];
  const cells: Row = [];
  if (row.field === 'granted') cells.push({ text: '三、本年度办理结果', rowspan: rows.length - 3 });
  if (row.group === null) return [...cells, { text, colspan: /^[一二四]、/.test(row.mark) ? 3 : 2 }];
  const members = rows.filter((other) => other.group === row.group);
  if (members[0] === row) {
    cells.push({ text: row.group.mark + row.group.label['zh-CN'], rowspan: members.length });
  }
  return [...cells, { text }];
}

/** Table 三 as the form prints it: three rows of headings, then its rows. */
export function applicationsRows(form: FormId = '2021', series = 0): Row[] {
  const table = form === '2021' ? applications2021 : applications2019;
  return [
    ...headingCells(),
    ...table.rows.map((row) => [
      ...labelCells(row, table.rows),
      ...row.columns.map((column) => ({ text: codeIn(applications2021, row, column.field, series) })),
    ]),
  ];
}

/** How many rows of headings stand over the rows of table 三. */
export const headingCount = headingRows.length;

/** Seven figures that belong nowhere. */
export const nines = (): Row => Array.from({ length: 7 }, () => ({ text: '9' }));

/** The code of a field; 其他处理 as one row is numbered after the rows of the 2021 form. */
function codeIn(table: FormTable, row: FormRow, column: string, series: number): string {
  const index = table.rows.findIndex(({ field }) => field === row.field);
  const position = row.columns.findIndex(({ field }) => field === column);
  return codeOf(table, index < 0 ? table.rows.length : index, position, series);
}

/** Table 二 as the form prints it, a heading over every group of rows. */
export function proactiveRows(form: FormId = '2021', series = 0): Row[] {
  const { proactive } = forms[form].tables;
  let group: FormRow['group'] = null;
  return proactive.rows.flatMap((row) => {
    const span = 3 / row.columns.length;
    const headings: Row[] = [];
    if (row.group !== group && row.group !== null) {
      headings.push([{ text: row.group.label['zh-CN'], colspan: 4 }]);
      headings.push([
        { text: '信息内容' },
        ...row.columns.map((column) => ({ text: column.label['zh-CN'], colspan: Math.floor(span) })),
      ]);
    }
    group = row.group;
    const values = row.columns.map((column) => ({
      text: codeIn(proactive, row, column.field, series),
      colspan: Math.floor(span),
    }));
    return [...headings, [{ text: row.label['zh-CN'] }, ...values]];
  });
}

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Table 四 as the form prints it: three rows of headings and a row of fifteen figures. */
export function litigationRows(series = 0): Row[] {
  const { litigation } = forms['2021'].tables;
  const cells = (texts: readonly string[]): Row => texts.map((text) => ({ text }));
  return [
    [
      { text: '行政复议', colspan: 5 },
      { text: '行政诉讼', colspan: 10 },
    ],
    [
      ...results.map((text) => ({ text, rowspan: 2 })),
      { text: '未经复议直接起诉', colspan: 5 },
      { text: '复议后起诉', colspan: 5 },
    ],
    cells([...results, ...results]),
    litigation.rows.flatMap((row) =>
      row.columns.map((column) => ({ text: codeIn(litigation, row, column.field, series) })),
    ),
  ];
}

/** Every path of a form with the figure that stands for it. */
export function codes(form: FormId = '2021', series = 0): Map<string, number> {
  const { proactive, litigation } = forms[form].tables;
  const applications = form === '2021' ? applications2021 : applications2019;
  return new Map(
    [proactive, applications, litigation].flatMap((table) =>
      table.rows.flatMap((row) =>
        row.columns.map(({ field }): [string, number] => {
          const numbering = table.id === 'applications' ? applications2021 : table;
          return [`${table.id}.${row.field}.${field}`, Number(codeIn(numbering, row, field, series))];
        }),
      ),
    ),
  );
}
