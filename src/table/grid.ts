import type { Steps } from '../pace/steps';
import { layoutOfName } from './layout';
import { readText, type ReadText } from './reading';
import { collectRows, type PartOf, type SourceCell } from './rows';
import type { Tree } from './tree';

export interface GridCell<Node> {
  readonly node: Node;
  /** As a reader sees it, line ends where the page breaks the line. */
  readonly text: string;
  /** Where its upper left corner lies, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Keeps its place in the grid but shows nothing. */
  readonly hidden: boolean;
  readonly innerTables: readonly Node[];
  /** The links and pictures that are displayed in it, in document order. */
  readonly linksAndPictures: readonly Node[];
}

interface GridRow<Node> {
  /** Every cell that covers a part of this row, those reaching in from above included, left to right. */
  readonly cells: readonly GridCell<Node>[];
}

export interface Grid<Node> {
  readonly table: Node;
  readonly rows: readonly GridRow<Node>[];
}

/** The bounds that HTML sets for spans; what a page says beyond them counts as the bound. */
const largestColumnSpan = 1000;
const largestRowSpan = 65534;

/** Row coverings by spanning cells that one grid may hold; beyond it a span counts as one row. */
const largestCovering = 200_000;

/** A span attribute as a browser takes it: 1 where it is missing or no number, within its bounds. */
function spanOf<Node>(tree: Tree<Node>, cell: Node, name: string, largest: number): number {
  const isTableCell = layoutOfName(tree.nameOf(cell)) === 'cell';
  const written = tree.attributeOf(cell, isTableCell ? name : `aria-${name}`);
  const span = written === null ? 1 : Number.parseInt(written, 10);
  if (Number.isNaN(span) || span < 0) return 1;
  return Math.min(span, largest);
}

/**
 * Lays out the cells of a table as a browser does: spans of zero rows reach to the end of their row
 * group, spans too long end with it, cells move right past those that reach in from above.
 *
 * @param table an element named `table`, or one that plays its part
 * @param partOf tells the parts of a table that is laid out without table elements
 */
export function* buildGrid<Node>(tree: Tree<Node>, table: Node, partOf?: PartOf<Node>): Steps<Grid<Node>> {
  const sourceRows = yield* collectRows(tree, table, partOf);
  const rows: GridRow<Node>[] = [];
  let reaching: GridCell<Node>[] = [];
  let covering = 0;
  for (const [rowIndex, source] of sourceRows.entries()) {
    reaching = reaching.filter((cell) => cell.row + cell.rowSpan > rowIndex);
    const placed: GridCell<Node>[] = [];
    let column = 0;
    let ahead = 0;
    for (const sourceCell of source.cells) {
      for (let next = reaching[ahead]; next !== undefined && next.column <= column; next = reaching[ahead]) {
        column = Math.max(column, next.column + next.columnSpan);
        ahead += 1;
      }
      const left = source.groupEnd - rowIndex;
      const wanted = spanOf(tree, sourceCell.node, 'rowspan', largestRowSpan);
      const rowSpan = covering > largestCovering ? 1 : Math.min(wanted === 0 ? left : wanted, left);
      const columnSpan = Math.max(1, spanOf(tree, sourceCell.node, 'colspan', largestColumnSpan));
      const place = { row: rowIndex, column, rowSpan, columnSpan };
      placed.push(cellAt(place, sourceCell, yield* readText(tree, sourceCell.node, partOf)));
      covering += rowSpan - 1;
      column += columnSpan;
    }
    const cells = [...reaching, ...placed].sort((a, b) => a.column - b.column);
    rows.push({ cells });
    reaching = cells.filter((cell) => cell.row + cell.rowSpan > rowIndex + 1);
    yield;
  }
  return { table, rows };
}

/** The cell at a place of the grid, with what was read in it. */
export function cellAt<Node>(
  { row, column, rowSpan, columnSpan }: Pick<GridCell<Node>, 'row' | 'column' | 'rowSpan' | 'columnSpan'>,
  { node, invisible }: SourceCell<Node>,
  { text, innerTables, linksAndPictures }: ReadText<Node>,
): GridCell<Node> {
  return {
    node,
    text: invisible ? '' : text,
    row,
    column,
    rowSpan,
    columnSpan,
    hidden: invisible,
    innerTables,
    linksAndPictures: invisible ? [] : linksAndPictures,
  };
}
