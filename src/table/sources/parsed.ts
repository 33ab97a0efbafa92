import type { CheerioAPI } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';
import { layoutOfRole, layoutOfStyle, type Layout } from '../layout';
import { collectRawText } from '../raw-text';
import type { Presence, Tree } from '../tree';

/** What the markup alone says of an element's visibility: no style sheet is consulted. */
function presenceInMarkup(name: string, attributes: Readonly<Record<string, string>>): Presence {
  if (attributes['hidden'] !== undefined) return 'removed';
  if (name === 'input' && attributes['type'] === 'hidden') return 'removed';
  const style = attributes['style'];
  if (style === undefined) return 'shown';
  if (/(?:^|;)\s*display\s*:\s*none/i.test(style)) return 'removed';
  return /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i.test(style) ? 'invisible' : 'shown';
}

/** The last value that a style attribute gives a property; empty where it gives none. */
function declared(style: string, property: string): string {
  const values = [...style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:\s*([a-z-]+)/gi)];
  return values.findLast(([, name]) => name?.toLowerCase() === property)?.[2] ?? '';
}

/** The part that role or style attribute give an element in a layout. */
function layoutInMarkup({ role, style }: Readonly<Record<string, string>>): Layout | null {
  const byRole = layoutOfRole(role ?? null);
  if (byRole !== null || style === undefined) return byRole;
  return layoutOfStyle(declared(style, 'display'), declared(style, 'flex-direction'));
}

/** Whatever a parsed page is made of. */
export type ParsedNode = AnyNode;

const none: ParsedNode[] = [];

/** A page of cheerio's, parsed as a browser would mend it. */
export const parsedTree: Tree<ParsedNode> = {
  nameOf: (node) => ('name' in node && 'attribs' in node ? node.name : null),
  textOf: (node) => ('data' in node && node.nodeType === 3 ? node.data : ''),
  attributeOf: (node, name) => ('attribs' in node ? (node.attribs[name] ?? null) : null),
  baseOf: () => null,
  childrenOf: (node) => ('children' in node ? node.children : none),
  presenceOf: (node) => ('attribs' in node ? presenceInMarkup(node.name, node.attribs) : 'shown'),
  rawTextOf: (node) => collectRawText(parsedTree, node),
  layoutOf: (node) => ('attribs' in node ? layoutInMarkup(node.attribs) : null),
  boxOf: () => null,
};

/** The root node of a document that cheerio has loaded. */
export function rootOf(page: CheerioAPI): ParsedNode {
  return page.root().get(0) ?? page('html').get(0) ?? fail();
}

function fail(): never {
  throw new Error('cheerio returned a document without a root');
}
