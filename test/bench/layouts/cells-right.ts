import type { ExpectedLine, ExpectedTable } from './expected-lines';
import type { Rows } from './rows';

/** So many of the cells that a page has were right. */
export interface Count {
  readonly right: number;
  readonly present: number;
}

/** What no cell says: it stands for places beyond the end of a row. */
const nowhere = '\uFFFF';

/** How many cells of a line are right by the place at which its first figure is looked for, in the row that fits best. */
function rightByPlace({ rowsIn, cells }: ExpectedLine, tables: readonly Rows[], width: number): number[] {
  const rows = tables.flatMap(rowsIn);
  return Array.from({ length: width }, (_, place) => {
    const rights = rows.map(
      (row) => cells.filter((isRight, index) => isRight(row[place + index] ?? nowhere)).length,
    );
    return Math.max(0, ...rights);
  });
}

/**
 * How many cells of a report a library gives in their place. All that is not the library's task is done for it, in
 * its favour: rows are found by their labels as we find them, texts become numbers as ours do. The figures of a table
 * of the form have to begin at the same place in all its rows, whichever place makes most of them right.
 *
 * @param given the tables of the page as the library gives them
 */
export function cellsRight(expected: readonly ExpectedTable[], given: readonly Rows[]): Count {
  const width = Math.max(0, ...given.flat().map((row) => row.length));
  const best = expected.map(({ lines }) => {
    const ofLines = lines.map((line) => rightByPlace(line, given, width));
    const sums = Array.from({ length: width }, (_, place) =>
      ofLines.reduce((sum, rights) => sum + (rights[place] ?? 0), 0),
    );
    return Math.max(0, ...sums);
  });
  return {
    right: best.reduce((sum, right) => sum + right, 0),
    present: expected.flatMap(({ lines }) => lines).reduce((sum, { cells }) => sum + cells.length, 0),
  };
}
