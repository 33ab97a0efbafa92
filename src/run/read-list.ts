import { charsetIn } from '../markup/charset-in';
import { decodeText } from '../markup/decode';
import { mayShowMore } from '../markup/seen-in-page';
import { parseMarkup } from '../markup/parse-markup';
import { readListPage } from '../portal/list-page';
import type { ListPage } from '../portal/report-link';
import { parsedTree, rootOf } from '../table/sources/parsed';
import type { FetchedPage } from './fetch-page';

/** A list page that was fetched, and whether its scripts may show more than stands in its markup. */
export interface ReadList {
  readonly list: ListPage;
  readonly mayLackParts: boolean;
}

/**
 * Reads the links of a list page that was fetched.
 *
 * @throws UnusableFile where it is neither a page nor text
 */
export function readList({ bytes, contentType, url }: FetchedPage): ReadList {
  const page = parseMarkup(decodeText(bytes, charsetIn(contentType)));
  const list = readListPage(parsedTree, rootOf(page), url);
  return { list, mayLackParts: mayShowMore(page) };
}
