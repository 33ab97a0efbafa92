import type { Localized } from '../language/language';
import { parseCellPath } from '../report/cell-path';
import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { addendAt } from './figures';
import { readPaths } from './paths';

/** Words that make a number in a cell another one, or no exact one. */
const inexact = /[万亿千百]|约|近|余|多|左右|以上|以下|不足|超过|逾|\+$/;

/** Whether the number of a cell is exactly the one that is printed: not damaged, no 1.2万件, no 约30. */
function isExact(report: Report, path: string): boolean {
  const cell = report.cells[path];
  if (cell === undefined || cell.state === 'blank' || cell.state === 'placeholder') return true;
  return cell.state === 'annotated' && !inexact.test(cell.text);
}

/** Whether the table of a cell holds any figure at all. */
function isFilledIn(report: Report, path: string): boolean {
  const { table } = parseCellPath(path);
  return readPaths(report, table).some((each) => typeof figureAt(report, each) === 'number');
}

/**
 * The number in a cell that may be held against that of another year.
 *
 * @returns null where the cell is blank, absent, damaged or says no exact number
 */
export function exactAt(report: Report, path: string): number | null {
  const figure = figureAt(report, path);
  return typeof figure === 'number' && isExact(report, path) ? figure : null;
}

/**
 * The same for a cell that is added to others: a blank counts as 0 where it does so in the sums of the
 * report itself.
 *
 * @returns null where the cell is absent, damaged or says no exact number, or is a total left blank
 */
export function exactAddendAt(report: Report, path: string): number | null {
  if (!isExact(report, path)) return null;
  const addend = addendAt(report, path);
  // In a table without any figure blanks are not zeros: it was not filled in.
  return addend === 0 && figureAt(report, path) === 'blank' && !isFilledIn(report, path) ? null : addend;
}

/** Why nothing was compared: on which side the figures are missing. */
export function missingFigures(
  year: number,
  isMissingBefore: boolean,
  before: Localized,
  now: Localized,
): Localized {
  return isMissingBefore
    ? {
        'zh-CN': `${String(year)}年的报告没有读到可比较的${before['zh-CN']}`,
        en: `No ${before.en} to compare were read in the report of ${String(year)}`,
      }
    : {
        'zh-CN': `这份报告没有读到可比较的${now['zh-CN']}`,
        en: `No ${now.en} to compare were read in this report`,
      };
}
