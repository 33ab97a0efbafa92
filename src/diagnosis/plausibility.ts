import { applicantColumns, applications2021 } from '../form/applications';
import { parseCellPath } from '../report/cell-path';
import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { partsOfTotal } from '../rules/totals';
import type { CellChange, Explanation } from './explanation';

/** How much speaks against a change, by the slip that would have led to what the page says. */
const burdens = {
  blank: 1,
  digits: 2,
  neighbour: 2,
  /** A part was corrected, and its total not carried along. */
  total: 3,
  other: 4,
} as const;

/** One case in the wrong column is one slip, though it changes two cells. */
const burdenOfMoved = 2;

const withoutOne = (digits: string): Set<string> =>
  new Set([...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1)));

const swapped = (digits: string): Set<string> =>
  new Set(
    [...digits.slice(1)].map(
      (_, index) =>
        digits.slice(0, index) + digits.charAt(index + 1) + digits.charAt(index) + digits.slice(index + 2),
    ),
  );

const differingDigits = (one: string, other: string): number =>
  [...one].filter((digit, index) => digit !== other.charAt(index)).length;

/** Whether a slip of one digit lies between two counts: dropped, added, swapped with the next or mistyped. */
function isSlipOfDigits(from: number, to: number): boolean {
  const [one, other] = [String(from), String(to)];
  if (one.length === other.length) return swapped(one).has(other) || differingDigits(one, other) === 1;
  return withoutOne(one).has(other) || withoutOne(other).has(one);
}

/** The cells beside, above and below a cell of table 三. */
function neighboursOf(path: string): string[] {
  const { table, row, column } = parseCellPath(path);
  if (table !== 'applications') return [];
  const rows = applications2021.rows.map(({ field }) => field);
  const columns = applicantColumns.map(({ field }) => field);
  const [rowIndex, columnIndex] = [rows.indexOf(row), columns.indexOf(column)];
  const beside = [columns[columnIndex - 1], columns[columnIndex + 1]].flatMap((each) =>
    each === undefined ? [] : `${table}.${row}.${each}`,
  );
  const above = [rows[rowIndex - 1], rows[rowIndex + 1]].flatMap((each) =>
    each === undefined ? [] : `${table}.${each}.${column}`,
  );
  return [...beside, ...above];
}

function burdenOf(report: Report, { cell, from, to }: CellChange): number {
  if (from === null) return burdens.blank;
  if (isSlipOfDigits(from, to)) return burdens.digits;
  const isOfNeighbour = neighboursOf(cell).some((path) => figureAt(report, path) === from);
  if (isOfNeighbour && from !== 0) return burdens.neighbour;
  return partsOfTotal(report, cell).length > 0 ? burdens.total : burdens.other;
}

/** Whether two changes are one case that stands in the wrong column or row. */
function isMoved(one: CellChange, other: CellChange): boolean {
  const [a, b] = [parseCellPath(one.cell), parseCellPath(other.cell)];
  const isInLine = a.table === b.table && (a.row === b.row || a.column === b.column);
  return isInLine && one.to - (one.from ?? 0) === (other.from ?? 0) - other.to;
}

/**
 * How much speaks against an explanation: less for slips that are often made. It decides only which of
 * several equally small explanations comes first.
 */
export function burdenOn(report: Report, explanation: Explanation): number {
  const [first, second, ...more] = explanation;
  if (first !== undefined && second !== undefined && more.length === 0 && isMoved(first, second)) {
    return burdenOfMoved;
  }
  return explanation.reduce((sum, change) => sum + burdenOf(report, change), 0);
}
