import type { Steps } from '../pace/steps';
import { Bands } from './bands';
import { cellAt, type Grid, type GridCell } from './grid';
import { readText } from './reading';
import type { PartOf, SourceCell } from './rows';
import type { Box, Tree } from './tree';

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Cells beside each other in rows; a box that holds several of them was taken apart. */
export type BoxRows<Node> = readonly (readonly SourceCell<Node>[])[];

/** Where each box stands; null where the source has no picture of the page or shows none of them. */
function boxesOf<Node>(tree: Tree<Node>, cells: readonly SourceCell<Node>[]): Box[] | null {
  const boxes = cells.map(({ node }) => tree.boxOf(node)).filter((box) => box !== null);
  const isShown = boxes.length === cells.length && boxes.some((box) => box.right > box.left);
  return isShown ? boxes : null;
}

function* gridOf<Node>(
  tree: Tree<Node>,
  table: Node,
  cells: readonly (readonly [SourceCell<Node>, Placed])[],
  partOf: PartOf<Node>,
): Steps<Grid<Node>> {
  const rows: (GridCell<Node>[] | undefined)[] = [];
  for (const [source, place] of cells) {
    const cell = cellAt(place, source, yield* readText(tree, source.node, partOf));
    for (let row = place.row; row < place.row + place.rowSpan; row += 1) (rows[row] ??= []).push(cell);
    yield;
  }
  return {
    table,
    rows: Array.from(rows, (row) => ({ cells: (row ?? []).sort((a, b) => a.column - b.column) })),
  };
}

/** More columns than cells of the longest row by this factor: the rows do not stand in columns. */
const raggedFactor = 2;

/**
 * The grid of rows whose cells stand side by side, such as those of flex rows. Their columns are told
 * by where they stand; by their order alone where that is not known or where they stand in no columns.
 */
export function* gridOfLines<Node>(
  tree: Tree<Node>,
  table: Node,
  rows: BoxRows<Node>,
  partOf: PartOf<Node>,
): Steps<Grid<Node>> {
  const boxes = boxesOf(tree, rows.flat());
  const bands = new Bands(boxes?.map((box) => box.left) ?? []);
  const longest = Math.max(...rows.map((cells) => cells.length));
  const inColumns = boxes !== null && bands.count <= longest * raggedFactor;
  let next = 0;
  const placed = rows.flatMap((cells, row) =>
    cells.map((cell, index) => {
      const box = boxes?.[next];
      next += 1;
      const { first, span } =
        inColumns && box !== undefined ? bands.placeOf(box.left, box.right) : { first: index, span: 1 };
      return [cell, { row, column: first, rowSpan: 1, columnSpan: span }] as const;
    }),
  );
  return yield* gridOf(tree, table, placed, partOf);
}

/** Row coverings that one grid may hold; boxes that cover more are no table. */
const mostCoverings = 20_000;

/**
 * The grid of cells that fill rows and columns, such as the children of a CSS grid.
 *
 * @returns null where it is not known where they stand
 */
export function* gridOfBoxes<Node>(
  tree: Tree<Node>,
  table: Node,
  cells: readonly SourceCell<Node>[],
  partOf: PartOf<Node>,
): Steps<Grid<Node> | null> {
  const boxes = boxesOf(tree, cells);
  if (boxes === null) return null;
  const rows = new Bands(boxes.map((box) => box.top));
  const columns = new Bands(boxes.map((box) => box.left));
  const placed = cells.map((cell, index) => {
    const box = boxes[index] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const row = rows.placeOf(box.top, box.bottom);
    const column = columns.placeOf(box.left, box.right);
    const place = { row: row.first, rowSpan: row.span, column: column.first, columnSpan: column.span };
    return [cell, place] as const;
  });
  const coverings = placed.reduce((sum, [, { rowSpan }]) => sum + rowSpan, 0);
  return coverings > mostCoverings ? null : yield* gridOf(tree, table, placed, partOf);
}
