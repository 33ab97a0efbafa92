import type { Block, Flow, TextBlock } from './flow';
import type { Grid } from './grid';
import { isForLayout } from './grid-purpose';
import { LinePieces } from './line-pieces';
import { isBlock } from './reading';
import type { Presence, Tree } from './tree';

/** The attribute that holds the address of what an element shows, by the element's name. */
const sourceAttributes: Readonly<Record<string, string>> = {
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  object: 'data',
};

const headingNames = new Set(['h1', 'h2', 'h3', 'ucaptitle']);

/** What stands in the head of a page names it in fewer letters; more are not looked at. */
const longestName = 300;

/** Puts the blocks of a page in line while a walk goes over it. */
export class FlowBuilder<Node> {
  private readonly blocks: Block<Node>[] = [];
  private readonly metas = new Map<string, string>();
  private readonly line = new LinePieces<Node>();
  private readonly hiding: Node[] = [];
  private readonly headings: Node[] = [];
  private title = '';
  private lineStart: Pick<TextBlock<Node>, 'node' | 'heading'> | undefined;

  constructor(private readonly tree: Tree<Node>) {}

  /** Takes in `<meta>` or `<title>`. */
  addToHead(node: Node, name: string): void {
    if (name === 'title') {
      if (this.title === '') this.title = this.tree.rawTextOf(node).trim().slice(0, longestName);
      return;
    }
    const key = this.tree.attributeOf(node, 'name')?.toLowerCase();
    if (key === undefined || this.metas.has(key)) return;
    this.metas.set(key, (this.tree.attributeOf(node, 'content') ?? '').slice(0, longestName));
  }

  enter(node: Node, name: string, presence: Presence): void {
    if (name === 'br' || isBlock(name)) this.endLine();
    if (presence !== 'shown') this.hiding.push(node);
    if (headingNames.has(name)) this.headings.push(node);
    if (this.hiding.length === 0) this.addThing(node, name);
  }

  /** Takes in an `object`, which is not gone into. */
  addObject(node: Node, presence: Presence): void {
    if (this.hiding.length === 0 && presence === 'shown') this.addThing(node, 'object');
  }

  leave(node: Node, name: string): void {
    if (isBlock(name)) this.endLine();
    if (this.hiding.at(-1) === node) this.hiding.pop();
    if (this.headings.at(-1) === node) this.headings.pop();
  }

  addText(text: string, node: Node): void {
    if (this.hiding.length > 0) return;
    if (this.lineStart === undefined && text.trim() !== '') {
      this.lineStart = { node, heading: this.headings.length > 0 };
    }
    this.line.add(text, node);
  }

  /**
   * Takes in a table. The links and the like of one for layout are met on the walk through it.
   *
   * @param presence that of the element with which it begins, which was not entered
   */
  addTable(grid: Grid<Node>, presence: Presence): void {
    this.endLine();
    const hidden = this.hiding.length > 0 || presence !== 'shown';
    this.blocks.push({ kind: 'table', grid, hidden });
    if (hidden || isForLayout(grid)) return;
    for (const [index, { cells }] of grid.rows.entries()) {
      const nodes = cells.flatMap(({ row, linksAndPictures }) => (row === index ? linksAndPictures : []));
      for (const node of nodes) this.addThing(node, this.tree.nameOf(node));
    }
  }

  /** What has been taken in. */
  build(): Flow<Node> {
    this.endLine();
    const { blocks, title, metas } = this;
    return { blocks, title, metas };
  }

  /** Takes in what is no text: a picture, a link, something embedded. */
  private addThing(node: Node, name: string | null): void {
    const { tree, blocks } = this;
    if (name === null) return;
    if (name === 'img') blocks.push({ kind: 'picture', node });
    const attribute = name === 'a' ? 'href' : sourceAttributes[name];
    const address = attribute === undefined ? null : tree.attributeOf(node, attribute);
    if (address === null) return;
    const title = (tree.attributeOf(node, 'title') ?? '').trim();
    if (name !== 'a') blocks.push({ kind: 'embedded', title, address, node });
    else blocks.push({ kind: 'link', text: tree.rawTextOf(node).trim(), title, href: address, node });
  }

  private endLine(): void {
    const { lineStart } = this;
    const taken = this.line.take();
    if (taken.text !== '' && lineStart !== undefined)
      this.blocks.push({ kind: 'text', ...taken, ...lineStart });
    this.lineStart = undefined;
  }
}
