import { isBlock } from '../table/reading';
import type { Tree } from '../table/tree';

/** An element of a page, or a piece of text, with what stands around it. */
export interface Part {
  /** The element's name in lower case; empty for text. */
  readonly name: string;
  /** The letters of a text; empty for an element. */
  readonly text: string;
  readonly parent: Part | null;
  readonly children: readonly Part[];
  /** Where it comes in document order, before everything below it. */
  readonly position: number;
  /** The value of an attribute; null for none. */
  readonly attribute: (name: string) => string | null;
  /** The address from which relative ones are meant; null where the source does not know it. */
  readonly base: () => string | null;
}

/** A part while its children are still being entered. */
interface OpenPart extends Part {
  readonly children: OpenPart[];
}

/** Everything on a page, hidden parts among it: the panels of tabs hold lists. */
export interface Outline {
  readonly root: Part;
  /** In document order. */
  readonly elements: readonly Part[];
  /** What the scripts of the page say, which are never run. */
  readonly scripts: readonly string[];
}

/** Neither shown nor a place of links. */
const unread = new Set(['style', 'template', 'noscript', 'textarea']);

/** A page larger than this is no list; the rest is not looked at. */
const mostParts = 200_000;

/**
 * A page as elements and texts that know what stands around them.
 *
 * @param root the document, or the element below which links are sought
 */
export function outlineOf<Node>(tree: Tree<Node>, root: Node): Outline {
  const elements: Part[] = [];
  const scripts: string[] = [];
  let position = 0;
  const partOf = (node: Node, name: string, text: string, parent: Part | null): OpenPart => ({
    name,
    text,
    parent,
    children: [],
    position: (position += 1),
    attribute: (attribute) => tree.attributeOf(node, attribute),
    base: () => tree.baseOf(node),
  });
  const top = partOf(root, tree.nameOf(root) ?? '', '', null);
  const open: { readonly part: OpenPart; readonly nodes: ArrayLike<Node>; next: number }[] = [
    { part: top, nodes: tree.childrenOf(root), next: 0 },
  ];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined || position > mostParts) {
      open.pop();
      continue;
    }
    const name = tree.nameOf(node);
    if (name === null) {
      const text = tree.textOf(node);
      if (text !== '') frame.part.children.push(partOf(node, '', text, frame.part));
    } else if (name === 'script') scripts.push(tree.rawTextOf(node));
    else if (!unread.has(name)) {
      const part = partOf(node, name, '', frame.part);
      frame.part.children.push(part);
      elements.push(part);
      open.push({ part, nodes: tree.childrenOf(node), next: 0 });
    }
  }
  return { root: top, elements, scripts };
}

/** A part and everything below it, in document order. */
export function* partsIn(part: Part): Generator<Part> {
  yield part;
  // Whoever needs the beginning alone must not pay for thousands of children.
  const open: { readonly parts: readonly Part[]; next: number }[] = [{ parts: part.children, next: 0 }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const inner = frame.parts[frame.next];
    frame.next += 1;
    if (inner === undefined) {
      open.pop();
      continue;
    }
    yield inner;
    open.push({ parts: inner.children, next: 0 });
  }
}

/** The parts behind one, of the same parent. */
export function* partsBehind(part: Part): Generator<Part> {
  const siblings = part.parent?.children ?? [];
  let [before, behind] = [0, siblings.length];
  while (before < behind) {
    const middle = Math.floor((before + behind) / 2);
    if ((siblings[middle]?.position ?? Infinity) <= part.position) before = middle + 1;
    else behind = middle;
  }
  for (let next = siblings[before]; next !== undefined; next = siblings[before]) {
    yield next;
    before += 1;
  }
}

/** The parts around one, the innermost first. */
export function* partsAround(part: Part): Generator<Part> {
  for (let around = part.parent; around !== null; around = around.parent) yield around;
}

/** So many letters are enough to tell what a part says. */
const mostLetters = 4000;

/** The text of a part on one line: blocks and breaks as single spaces, pictures by what they say in words. */
export function textIn(part: Part): string {
  let text = '';
  let last: Part | null = null;
  for (const inner of partsIn(part)) {
    if (inner.name === 'br' || isBlock(inner.name)) text += ' ';
    if (last !== null && inner.text !== '' && endsBlock(last, inner)) text += ' ';
    if (inner.name === 'img') text += inner.attribute('alt') ?? '';
    text += inner.text;
    if (inner.text !== '') last = inner;
    if (text.length > mostLetters) break;
  }
  return oneLine(text);
}

/** A text with its white space as single spaces, without any at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a block ends between two texts. */
function endsBlock(before: Part, after: Part): boolean {
  for (let around: Part | null = before; around !== null; around = around.parent) {
    if (holds(around, after)) return false;
    if (isBlock(around.name)) return true;
  }
  return false;
}

/** Whether a part is another one or stands around it. */
export function holds(outer: Part, inner: Part): boolean {
  for (let part: Part | null = inner; part !== null; part = part.parent) if (part === outer) return true;
  return false;
}
