import type { Steps } from '../pace/steps';
import { collapse } from './line-pieces';
import type { PartOf } from './rows';
import type { Presence, Tree } from './tree';
import { Walk } from './walk';

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element of that name begins on a line of its own. */
export function isBlock(name: string): boolean {
  return blockNames.has(name);
}

/** Joins pieces of text as a reader sees them: inline pieces without a space, breaks as line ends. */
class LineJoiner {
  private joined = '';
  private pendingBreak = false;

  /** Adds the letters of one text node; runs of white space in the source show as one space. */
  add(text: string): void {
    const collapsed = collapse(text);
    if (this.pendingBreak) {
      if (collapsed === ' ') return;
      if (this.joined !== '') this.joined += '\n';
      this.pendingBreak = false;
    }
    this.joined += collapsed;
  }

  break(): void {
    this.pendingBreak = true;
  }

  /** The lines so far, each trimmed, empty ones left out; begins anew. */
  take(): string {
    const { joined } = this;
    this.joined = '';
    this.pendingBreak = false;
    if (!joined.includes('\n')) return joined.trim();
    const lines = joined.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '').join('\n');
  }
}

export interface ReadText<Node> {
  /** What stands there, line ends at blocks and breaks; hidden parts and inner tables left out. */
  readonly text: string;
  /** Tables inside, which are read apart. */
  readonly innerTables: readonly Node[];
  /** The links, pictures and embedded things that are displayed, in document order. */
  readonly linksAndPictures: readonly Node[];
}

/** Links, pictures and what shows something of another address. */
const things = new Set(['a', 'img', 'iframe', 'embed', 'object']);

/** So many elements are passed between two pauses. */
const elementsInOneGo = 50;

/**
 * The text of an element as a reader sees it.
 *
 * @param partOf tells inner tables that are laid out without table elements
 */
export function* readText<Node>(tree: Tree<Node>, root: Node, partOf?: PartOf<Node>): Steps<ReadText<Node>> {
  const joiner = new LineJoiner();
  const innerTables: Node[] = [];
  const linksAndPictures: Node[] = [];
  const walk = new Walk(tree, root);
  let elements = 0;

  const enter = (node: Node, name: string, presence: Presence): void => {
    if (name === 'br') joiner.break();
    if (presence !== 'shown') {
      walk.skip();
      return;
    }
    if (isBlock(name)) joiner.break();
    // A raised note mark must not become a digit of the number before it.
    if (name === 'sup') joiner.add(' ');
    if (things.has(name)) linksAndPictures.push(node);
    if (name !== 'table' && partOf?.(node) !== 'table') return;
    innerTables.push(node);
    walk.skip();
  };

  for (let step = walk.next(); step !== null; step = walk.next()) {
    if (step.kind === 'text') joiner.add(step.text);
    else if (step.kind === 'leave') {
      if (isBlock(step.name)) joiner.break();
    } else {
      enter(step.node, step.name, step.presence);
      elements += 1;
      if (elements % elementsInOneGo === 0) yield;
    }
  }
  return { text: joiner.take(), innerTables, linksAndPictures };
}
