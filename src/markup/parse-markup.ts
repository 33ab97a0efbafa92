import { load, type CheerioAPI } from 'cheerio/slim';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { isNestedTooDeep, UnusableFile } from './unusable-file';

/** Browsers nest elements no deeper than 512; what is far deeper is no page that anybody reads. */
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
 * @param locates whether its nodes know where they stand in the markup, which doubles the time of parsing
 * @throws UnusableFile where its elements are nested too deep
 */
export function parseMarkup(markup: string, locates = false): CheerioAPI {
  return load(parse(markup, { treeAdapter: boundedAdapter(), sourceCodeLocationInfo: locates }));
}
