import type { Grid } from './grid';

/** A cell with more letters than this holds narrative: the table around it is there for layout. */
export const narrativeLength = 400;

/** Whether a table is there to lay out the page: what its cells hold is then text of the page. */
export function isForLayout<Node>(grid: Grid<Node>): boolean {
  const single = grid.rows.every((row) => row.cells.length <= 1);
  return (
    single ||
    grid.rows.some((row) =>
      row.cells.some((cell) => cell.innerTables.length > 0 || cell.text.length > narrativeLength),
    )
  );
}

/** Boxes side by side in fewer rows than this are no table. */
const leastRows = 3;

/** So large a part of the cells right of the first ones holds figures or nothing. */
const leastFigures = 1 / 3;

const figureOrBlank = /^[\p{P}\p{S}\p{N}\s]*$/u;

/** Whether boxes that stand in rows and columns hold figures, unlike the columns and menus of a page. */
export function holdsFigures<Node>(grid: Grid<Node>): boolean {
  if (grid.rows.length < leastRows || isForLayout(grid)) return false;
  const values = grid.rows.flatMap((row, index) => row.cells.slice(1).filter((cell) => cell.row === index));
  const figures = values.filter((cell) => figureOrBlank.test(cell.text));
  return values.length >= leastRows && figures.length >= values.length * leastFigures;
}
