import type { Steps } from '../pace/steps';
import { gridOfBoxes, gridOfLines } from './box-grid';
import { buildGrid, type Grid } from './grid';
import { holdsFigures, isForLayout, narrativeLength } from './grid-purpose';
import { layoutOfName, type Layout } from './layout';
import type { SourceCell } from './rows';
import type { Tree } from './tree';

/** Boxes that are looked into; a page with more of them is no report. */
const mostBoxes = 20_000;

/** A box with so many boxes side by side inside a line holds cells, not the pieces of one. */
const leastCellsInside = 3;

/**
 * Finds tables that are laid out without table elements: by `display: table` and its parts, by ARIA
 * roles, by flex rows and CSS grids with one box a cell. It asks for styles and places, which is slow
 * on a live page.
 */
export class LayoutTables<Node> {
  private readonly known = new Map<Node, Layout | null>();
  private readonly rowsOfTables = new Map<Node, Grid<Node> | null>();
  private boxesLeft = mostBoxes;

  private readonly partOf = (node: Node): Layout | null => {
    const remembered = this.known.get(node);
    if (remembered !== undefined) return remembered;
    const name = this.tree.nameOf(node);
    const part = layoutOfName(name) ?? (name === null ? null : this.tree.layoutOf(node));
    this.known.set(node, part);
    return part;
  };

  constructor(private readonly tree: Tree<Node>) {}

  /**
   * Asks about an element that is no table element: first about the one below which everything lies,
   * then about each in document order.
   *
   * @returns the grid of figures that begins with it; `inside` where it is a further row of one; null
   *   where its text is text of the page
   */
  *at(node: Node): Steps<Grid<Node> | 'inside' | null> {
    const row = this.rowsOfTables.get(node);
    if (row !== undefined) return row ?? 'inside';
    const grid = yield* this.gridAt(node);
    if (grid === null) yield* this.findLines(node);
    return grid;
  }

  private *gridAt(node: Node): Steps<Grid<Node> | null> {
    const part = this.partOf(node);
    if (part === 'table') {
      const grid = yield* buildGrid(this.tree, node, this.partOf);
      return isForLayout(grid) ? null : grid;
    }
    if (part !== 'grid' && part !== 'line') return null;
    const cells = this.cellsIn(node);
    const grid = cells === null ? null : yield* gridOfBoxes(this.tree, node, cells, this.partOf);
    return grid !== null && holdsFigures(grid) ? grid : null;
  }

  /** Notes the tables that consecutive children form whose own children stand side by side. */
  private *findLines(parent: Node): Steps<void> {
    let run: Node[] = [];
    for (const child of Array.from(this.tree.childrenOf(parent))) {
      if (this.tree.nameOf(child) === null) {
        if (this.tree.textOf(child).trim() === '') continue;
      } else if (this.isLine(child)) {
        run.push(child);
        continue;
      }
      yield* this.noteTable(run);
      run = [];
    }
    yield* this.noteTable(run);
  }

  private isLine(node: Node): boolean {
    const part = this.partOf(node);
    return part === 'line' || part === 'grid';
  }

  private *noteTable(run: readonly Node[]): Steps<void> {
    const [first] = run;
    if (first === undefined || run.length < leastCellsInside) return;
    const rows: (readonly SourceCell<Node>[])[] = [];
    for (const row of run) {
      const cells = this.cellsIn(row);
      if (cells === null) return;
      rows.push(cells);
    }
    const grid = yield* gridOfLines(this.tree, first, rows, this.partOf);
    if (!holdsFigures(grid)) return;
    for (const row of run) this.rowsOfTables.set(row, row === first ? grid : null);
  }

  /** The boxes side by side below an element; null where one of them holds narrative. */
  private cellsIn(row: Node): SourceCell<Node>[] | null {
    const { tree } = this;
    const cells: SourceCell<Node>[] = [];
    const open = this.elementsIn(row).reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      this.boxesLeft -= 1;
      if (this.boxesLeft < 0 || tree.rawTextOf(next).length > 2 * narrativeLength) return null;
      const presence = tree.presenceOf(next);
      const inside = this.cellsInside(next);
      if (inside !== null) open.push(...inside.reverse());
      else if (presence !== 'removed') cells.push({ node: next, invisible: presence === 'invisible' });
    }
    return cells;
  }

  /** The cells that a box between a line and its cells holds; null where it is a cell itself. */
  private cellsInside(box: Node): Node[] | null {
    const part = this.partOf(box);
    if (part !== 'contents' && part !== 'line') return null;
    const inside = this.elementsIn(box);
    return part === 'contents' || inside.length >= leastCellsInside ? inside : null;
  }

  private elementsIn(node: Node): Node[] {
    return Array.from(this.tree.childrenOf(node)).filter((child) => this.tree.nameOf(child) !== null);
  }
}
