import { load, type CheerioAPI } from 'cheerio';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { isNestedTooDeep, UnusableFile } from './unusable-file';

/** Browsers nest elements no deeper than 512; the time of the parser grows with the square of it. */
const deepest = 5000;

/** The parser's own tree, with an end to how deep elements may be open inside each other. */
function boundedAdapter(): typeof adapter {
  let depth = 0;
  return {
    ...adapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new UnusableFile(isNestedTooDeep);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/**
 * A page from its markup, mended as the HTML standard says.
 *
 * @throws UnusableFile where its elements are nested too deep
 */
export function parseMarkup(markup: string): CheerioAPI {
  return load(markup, { treeAdapter: boundedAdapter() });
}
