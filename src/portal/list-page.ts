import type { Tree } from '../table/tree';
import { linksOf } from './links';
import { nextPage } from './next-page';
import { outlineOf, textIn, type Outline } from './outline';
import type { ListPage } from './report-link';
import { ReportLinks } from './report-links';

/** A title longer than this is cut. */
const longestTitle = 200;

/** What a page calls itself: its `<title>`, the name of its column, its first heading; empty for nothing. */
function titleOf({ elements }: Outline): string {
  const texts = (name: string): string[] => elements.filter((part) => part.name === name).map(textIn);
  const columns = elements.flatMap((part) =>
    part.name === 'meta' && part.attribute('name')?.toLowerCase() === 'columnname'
      ? [part.attribute('content') ?? '']
      : [],
  );
  const found = [...texts('title'), ...columns, ...texts('h1')].find((text) => text.trim() !== '') ?? '';
  return found.trim().slice(0, longestTitle);
}

/**
 * The links to reports on a list page of a portal, and where the list goes on.
 *
 * @param root the document
 * @param url its complete address
 */
export function readListPage<Node>(tree: Tree<Node>, root: Node, url: string): ListPage {
  const outline = outlineOf(tree, root);
  const page = linksOf(outline, url);
  return {
    title: titleOf(outline),
    links: new ReportLinks(outline, page, url).find().map(({ report }) => report),
    next: nextPage(outline, page.links, url, page.base),
  };
}
