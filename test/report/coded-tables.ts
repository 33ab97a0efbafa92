import { applications2019, applications2021 } from '../../src/form/applications';
import type { FormId, TableId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import type { Figures } from '../generator/figures';
import { printSheet } from '../generator/page';

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

/**
 * Every path of a form with the figure that stands for it: table, row and column by position, such as
 * 21203. 其他处理 as one row is numbered after the rows of the 2021 form.
 */
export function codes(form: FormId = '2021', series = 0): Map<string, number> {
  const { proactive, litigation } = forms[form].tables;
  const applications = form === '2021' ? applications2021 : applications2019;
  return new Map(
    [proactive, applications, litigation].flatMap((table) => {
      const numbered = table.id === 'applications' ? applications2021.rows : table.rows;
      return table.rows.flatMap((row) => {
        const index = numbered.findIndex(({ field }) => field === row.field);
        const position = index < 0 ? numbered.length : index;
        const first = series * 100_000 + tableCodes[table.id] * 10_000 + (position + 1) * 100 + 1;
        return row.columns.map(({ field }, column): [string, number] => [
          `${table.id}.${row.field}.${field}`,
          first + column,
        ]);
      });
    }),
  );
}

function printedRows(id: TableId, form: FormId, series: number): Row[] {
  const figures: Figures = {
    form,
    otherRows: form === '2021' ? 'three' : 'one',
    values: codes(form, series),
  };
  return printSheet(id, figures).map(({ cells }) =>
    cells.map(({ text, rowSpan, columnSpan }) => ({ text, rowspan: rowSpan, colspan: columnSpan })),
  );
}

/** Table 三 as the form prints it: three rows of headings, then its rows. */
export function applicationsRows(form: FormId = '2021', series = 0): Row[] {
  return printedRows('applications', form, series);
}

/** How many rows of headings stand over the rows of table 三. */
export const headingCount = 3;

/** Seven figures that belong nowhere. */
export const nines = (): Row => Array.from({ length: 7 }, () => ({ text: '9' }));

/** Table 二 as the form prints it, a heading over every group of rows. */
export function proactiveRows(form: FormId = '2021', series = 0): Row[] {
  return printedRows('proactive', form, series);
}

/** Table 四 as the form prints it: three rows of headings and a row of fifteen figures. */
export function litigationRows(series = 0): Row[] {
  return printedRows('litigation', '2021', series);
}
