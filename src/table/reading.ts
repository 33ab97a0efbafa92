import { collapse } from './line-pieces';
import type { PartOf } from './rows';
import type { Tree } from './tree';
import { walk } from './walk';

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
export class LineJoiner {
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
    const lines = this.joined.split('\n').map((line) => line.trim());
    this.joined = '';
    this.pendingBreak = false;
    return lines.filter((line) => line !== '').join('\n');
  }
}

export interface ReadText<Node> {
  /** What stands there, line ends at blocks and breaks; hidden parts and inner tables left out. */
  readonly text: string;
  /** Tables inside, which are read apart. */
  readonly innerTables: readonly Node[];
}

/**
 * The text of an element as a reader sees it.
 *
 * @param partOf tells inner tables that are laid out without table elements
 */
export function readText<Node>(tree: Tree<Node>, root: Node, partOf?: PartOf<Node>): ReadText<Node> {
  const joiner = new LineJoiner();
  const innerTables: Node[] = [];
  walk(tree, root, {
    enter(node, name, presence) {
      if (name === 'br') joiner.break();
      if (presence !== 'shown') return false;
      if (isBlock(name)) joiner.break();
      // A raised note mark must not become a digit of the number before it.
      if (name === 'sup') joiner.add(' ');
      if (name !== 'table' && partOf?.(node) !== 'table') return true;
      innerTables.push(node);
      return false;
    },
    leave(_, name) {
      if (isBlock(name)) joiner.break();
    },
    text(text) {
      joiner.add(text);
    },
  });
  return { text: joiner.take(), innerTables };
}
