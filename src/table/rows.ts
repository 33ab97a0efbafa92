import type { Presence, Tree } from './tree';

export interface SourceCell<Node> {
  readonly node: Node;
  readonly invisible: boolean;
}

export interface SourceRow<Node> {
  readonly node: Node;
  readonly cells: readonly SourceCell<Node>[];
  /** The position after the last row of the row group, in the order in which rows are displayed. */
  readonly groupEnd: number;
}

interface RowGroup<Node> {
  readonly place: 'head' | 'body' | 'foot';
  readonly rows: { node: Node; cells: SourceCell<Node>[] }[];
}

const places: Readonly<Record<string, RowGroup<unknown>['place']>> = {
  thead: 'head',
  tbody: 'body',
  tfoot: 'foot',
};

const placeOrder = ['head', 'body', 'foot'];

/** A row's cells; those that take no place are put with the hidden ones. */
function cellsOf<Node>(
  tree: Tree<Node>,
  row: Node,
  isInvisible: boolean,
  hiddenCells: Node[],
): SourceCell<Node>[] {
  const cells: SourceCell<Node>[] = [];
  for (const child of Array.from(tree.childrenOf(row))) {
    const name = tree.nameOf(child);
    if (name !== 'td' && name !== 'th') continue;
    const presence: Presence = tree.presenceOf(child);
    if (presence === 'removed') hiddenCells.push(child);
    else cells.push({ node: child, invisible: isInvisible || presence === 'invisible' });
  }
  return cells;
}

/**
 * The rows of a table in the order in which a browser shows them: head, bodies, foot. Rows that
 * stand in the table without a group form one with their neighbours.
 */
export function collectRows<Node>(
  tree: Tree<Node>,
  table: Node,
): { rows: SourceRow<Node>[]; hiddenCells: Node[] } {
  const hiddenCells: Node[] = [];
  const groups: RowGroup<Node>[] = [];
  let loose: RowGroup<Node> | undefined;

  const addRow = (group: RowGroup<Node>, row: Node, ofGroup: Presence): void => {
    const presences = [ofGroup, tree.presenceOf(row)];
    const cells = cellsOf(tree, row, presences.includes('invisible'), hiddenCells);
    if (!presences.includes('removed')) group.rows.push({ node: row, cells });
    else for (const cell of cells) hiddenCells.push(cell.node);
  };

  for (const child of Array.from(tree.childrenOf(table))) {
    const name = tree.nameOf(child) ?? '';
    const place = places[name];
    if (name === 'tr') {
      if (loose === undefined) groups.push((loose = { place: 'body', rows: [] }));
      addRow(loose, child, 'shown');
    } else if (place !== undefined) {
      loose = undefined;
      const group: RowGroup<Node> = { place, rows: [] };
      const presence = tree.presenceOf(child);
      for (const row of Array.from(tree.childrenOf(child))) {
        if (tree.nameOf(row) === 'tr') addRow(group, row, presence);
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
  return { rows, hiddenCells };
}
