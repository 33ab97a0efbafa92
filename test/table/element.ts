import { layoutOfRole, layoutOfStyle, type Layout } from '../../src/table/layout';
import type { Box, Presence, Tree } from '../../src/table/tree';

/** An element or, as a string, a text node: the smallest tree that a test can write down. */
export type Element =
  | string
  | {
      readonly name: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly presence?: Presence;
      readonly children: readonly Element[];
    };

export function element(
  name: string,
  children: readonly Element[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { name, attributes, children };
}

/** A box written as `left top right bottom`. */
function boxIn(written: string | undefined): Box | null {
  if (written === undefined) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = written.split(' ').map(Number);
  return { left, top, right, bottom };
}

function layoutIn({ role, display }: Readonly<Record<string, string>>): Layout | null {
  return layoutOfRole(role ?? null) ?? (display === undefined ? null : layoutOfStyle(display, ''));
}

export const elementTree: Tree<Element> = {
  nameOf: (node) => (typeof node === 'string' ? null : node.name),
  textOf: (node) => (typeof node === 'string' ? node : ''),
  attributeOf: (node, name) => (typeof node === 'string' ? null : (node.attributes?.[name] ?? null)),
  baseOf: () => null,
  childrenOf: (node) => (typeof node === 'string' ? [] : node.children),
  presenceOf: (node) => (typeof node === 'string' ? 'shown' : (node.presence ?? 'shown')),
  rawTextOf: (node) =>
    typeof node === 'string' ? node : node.children.map((child) => elementTree.rawTextOf(child)).join(''),
  layoutOf: (node) => (typeof node === 'string' ? null : layoutIn(node.attributes ?? {})),
  boxOf: (node) => boxIn(typeof node === 'string' ? undefined : node.attributes?.['box']),
};

/** An element that holds one of its kind, and so on, to a depth. */
export function nested(depth: number, wrap: (inner: Element) => Element, core: Element): Element {
  let element = core;
  for (let level = 0; level < depth; level += 1) element = wrap(element);
  return element;
}
