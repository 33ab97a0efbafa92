import { addExactly, decimalsOf } from '../report/exact-sum';
import { figureAt, type Figure } from '../report/figure';
import type { Report } from '../report/schema/report';
import { partsOfTotal } from './totals';

export { addExactly, decimalsOf };

/** Whether a cell holds nothing or 0. */
function isNothing(figure: Figure): boolean {
  return figure === 0 || figure === 'blank';
}

/**
 * What a cell contributes to a sum. A blank counts as 0; a blank total does so only where all its
 * parts are blank or 0.
 *
 * @returns null where the cell makes the sum not assessable
 */
export function addendAt(report: Report, path: string): number | null {
  const figure = figureAt(report, path);
  if (typeof figure === 'number') return figure;
  if (figure !== 'blank') return null;
  return partsOfTotal(report, path).every((part) => isNothing(figureAt(report, part))) ? 0 : null;
}

/** Whether a total is left blank although parts of it that stand on the page are not. */
export function isBlankTotal(report: Report, path: string): boolean {
  const isFilled = (figure: Figure): boolean => !isNothing(figure) && figure !== 'absent';
  return (
    figureAt(report, path) === 'blank' &&
    partsOfTotal(report, path).some((part) => isFilled(figureAt(report, part)))
  );
}

/**
 * The sum of several cells.
 *
 * @returns null where one of them makes it not assessable
 */
export function sumAt(report: Report, paths: readonly string[]): number | null {
  const addends = paths.map((path) => addendAt(report, path));
  return addends.every((addend) => addend !== null) ? addExactly(addends) : null;
}
