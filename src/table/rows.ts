import type { Steps } from '../pace/steps';
import { layoutOfName, type Layout } from './layout';
import type { Presence, Tree } from './tree';

export interface SourceCell<Node> {
  readonly node: Node;
  readonly invisible: boolean;
}

export interface SourceRow<Node> {
  readonly cells: readonly SourceCell<Node>[];
  /** The position after the last row of the row group, in the order in which rows are displayed. */
  readonly groupEnd: number;
}

/** The part that an element plays in a table; null for none. */
export type PartOf<Node> = (node: Node) => Layout | null;

interface RowGroup<Node> {
  readonly place: Layout;
  readonly rows: { readonly cells: readonly SourceCell<Node>[] }[];
}

const placeOrder: readonly Layout[] = ['head', 'body', 'foot'];
const groupsAndRows: readonly Layout[] = [...placeOrder, 'row'];
const boxes: readonly (Layout | null)[] = [null, 'line', 'grid', 'contents'];

/** Finds the parts of a table: among the children of an element, or through boxes that play no part. */
class Parts<Node> {
  private readonly partOf: PartOf<Node>;

  /** @param partOf left out for a table of table elements, whose parts are children and nothing deeper */
  constructor(
    private readonly tree: Tree<Node>,
    private readonly givenPartOf: PartOf<Node> | undefined,
  ) {
    this.partOf = givenPartOf ?? ((node) => layoutOfName(tree.nameOf(node)));
  }

  /** The nearest elements below a node that play one of the parts, with the part. */
  below(node: Node, wanted: readonly Layout[]): { node: Node; part: Layout }[] {
    const found: { node: Node; part: Layout }[] = [];
    const open: Node[] = [];
    this.putChildren(node, open);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const part = this.partOf(next);
      if (part !== null && wanted.includes(part)) found.push({ node: next, part });
      else if (this.givenPartOf !== undefined && boxes.includes(part) && this.isShown(next)) {
        this.putChildren(next, open);
      }
    }
    return found;
  }

  /** Puts the children of a node on a stack, the first of them on top. */
  private putChildren(node: Node, open: Node[]): void {
    const children = this.tree.childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) open.push(child);
    }
  }

  private isShown(node: Node): boolean {
    return this.tree.nameOf(node) !== null && this.tree.presenceOf(node) !== 'removed';
  }
}

/**
 * The rows of a table in the order in which a browser shows them: head, bodies, foot. Rows that
 * stand in the table without a group form one with their neighbours. Cells that take no place because
 * they or their row are not displayed are left out.
 *
 * @param partOf tells the parts of a table that is laid out without table elements
 */
export function* collectRows<Node>(
  tree: Tree<Node>,
  table: Node,
  partOf?: PartOf<Node>,
): Steps<SourceRow<Node>[]> {
  const parts = new Parts(tree, partOf);
  const groups: RowGroup<Node>[] = [];
  let loose: RowGroup<Node> | undefined;

  const addRow = (group: RowGroup<Node>, row: Node, ofGroup: Presence): void => {
    const presences = [ofGroup, tree.presenceOf(row)];
    if (presences.includes('removed')) return;
    const cells: SourceCell<Node>[] = [];
    for (const { node } of parts.below(row, ['cell'])) {
      const presence = tree.presenceOf(node);
      const invisible = presence === 'invisible' || presences.includes('invisible');
      if (presence !== 'removed') cells.push({ node, invisible });
    }
    group.rows.push({ cells });
  };

  for (const { node, part } of parts.below(table, groupsAndRows)) {
    if (part === 'row') {
      if (loose === undefined) groups.push((loose = { place: 'body', rows: [] }));
      addRow(loose, node, 'shown');
      yield;
    } else {
      loose = undefined;
      const group: RowGroup<Node> = { place: part, rows: [] };
      const presence = tree.presenceOf(node);
      for (const row of parts.below(node, ['row'])) {
        addRow(group, row.node, presence);
        yield;
      }
      groups.push(group);
    }
  }

  groups.sort((a, b) => placeOrder.indexOf(a.place) - placeOrder.indexOf(b.place));
  const rows: SourceRow<Node>[] = [];
  for (const group of groups) {
    const groupEnd = rows.length + group.rows.length;
    for (const row of group.rows) rows.push({ ...row, groupEnd });
  }
  return rows;
}
