import { tableIds, type FormColumn, type FormRow, type TableId } from '../form/form';
import type { Localized } from '../language/language';
import { withoutExplanation } from '../report/cell-name';
import { addExactly } from '../report/exact-sum';
import { rowOf, rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { shortRowName } from '../report/short-name';
import { inBothOrders } from './in-both-orders';
import type { ComparedCell } from './year-comparison';

/** Cells in 10,000 yuan by the form: the unit that their column names in an explanation is a part of the label. */
const inTenThousandYuan = new Set(['proactive.fees.amount']);

/** The row under its numbered heading: `（三）不予公开·1.属于国家秘密`. */
function rowLabel(row: FormRow): Localized {
  const name = shortRowName(row);
  const { group } = row;
  if (group === null) return name;
  if (group.mark === '') return { ...name, en: row.label.en };
  const own = name['zh-CN'].slice(group.mark.length);
  return { ...name, 'zh-CN': `${group.mark}${group.label['zh-CN']}·${own}` };
}

function labelOf(path: string, row: FormRow, column: FormColumn): Localized {
  const name = rowLabel(row);
  const unit = inTenThousandYuan.has(path) ? '（万元）' : '';
  return {
    'zh-CN': `${name['zh-CN']}·${withoutExplanation(column.label['zh-CN'])}${unit}`,
    en: `${name.en} · ${column.label.en}`,
  };
}

function differenceOf(previous: ComparedCell['previous'], current: ComparedCell['current']): number | null {
  if (typeof previous !== 'number' || typeof current !== 'number') return null;
  return addExactly([current, -previous]);
}

function ratioOf(previous: ComparedCell['previous'], current: ComparedCell['current']): number | null {
  if (typeof previous !== 'number' || typeof current !== 'number') return null;
  return previous <= 0 || current < 0 ? null : current / previous;
}

/** The rows of a table in both reports, those of the newer one first in name and order. */
function rowsOfBoth(table: TableId, previous: Report, current: Report): FormRow[] {
  const [older, newer] = [rowsOf(previous, table), rowsOf(current, table)];
  return inBothOrders(newer, older).map((row) => {
    const columns = older.find(({ field }) => field === row.field)?.columns ?? [];
    return { ...row, columns: inBothOrders(row.columns, columns) };
  });
}

/**
 * Every cell that one of two reports has, matched by its path, in printed order; what only the older
 * one's form has stands where it stood there. Rows that no form knows are left out.
 */
export function comparedCells(previous: Report, current: Report): ComparedCell[] {
  return tableIds.flatMap((table) => {
    const [older, newer] = [previous.tables[table], current.tables[table]];
    return rowsOfBoth(table, previous, current).flatMap((row) =>
      row.columns.flatMap((column): ComparedCell[] => {
        const path = `${table}.${row.field}.${column.field}`;
        const before = rowOf(older, row.field)?.[column.field];
        const now = rowOf(newer, row.field)?.[column.field];
        if (before === undefined && now === undefined) return [];
        const [previousSaid, currentSaid] = [previous.cells[path], current.cells[path]];
        return [
          {
            path,
            table,
            label: labelOf(path, row, column),
            previous: before,
            current: now,
            ...(previousSaid !== undefined && { previousSaid }),
            ...(currentSaid !== undefined && { currentSaid }),
            difference: differenceOf(before, now),
            ratio: ratioOf(before, now),
          },
        ];
      }),
    );
  });
}
