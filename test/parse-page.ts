import { load } from 'cheerio/slim';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { rootOf, type ParsedNode } from '../src/table/sources/parsed';

/** The root of a page from its markup, however deep its elements are nested. */
export function parsePage(markup: string): ParsedNode {
  return rootOf(load(parse(markup, { treeAdapter: adapter })));
}
