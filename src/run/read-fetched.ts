import { refusePage, type PageIdentity } from '../check/page-check';
import type { RefusedResult } from '../check/check-result';
import { charsetIn } from '../markup/charset-in';
import { decodeText } from '../markup/decode';
import { mayShowMore, titleOf } from '../markup/seen-in-page';
import { parseMarkup } from '../markup/parse-markup';
import { readReport, type Reading } from '../report/read-report';
import type { RefusalCode } from '../report/refusal-codes';
import type { Source } from '../report/schema/document';
import type { Report } from '../report/schema/report';
import { parsedTree, rootOf } from '../table/sources/parsed';
import { parsePlainText, plainTextTree } from '../table/sources/plain-text';
import type { FetchedPage } from './fetch-page';

/** What a page yields before its report is judged. */
export type ReadPage =
  | { readonly kind: 'report'; readonly report: Report; readonly source: Source }
  | {
      readonly kind: 'refused';
      readonly result: RefusedResult;
      /** Whether there may be more to it once its scripts have run or its frames are there. */
      readonly mayLackParts: boolean;
    };

/**
 * What is told by what stands on the page. Anything else a page may be taken for by its title alone, while its content
 * is still to come.
 */
const ofWholePages: readonly RefusalCode[] = [
  ...(['freeForm', 'websiteReport', 'statistics', 'severalBodies', 'applicationForm'] as const),
  ...(['picture', 'attachment', 'otherFile'] as const),
];

function outcome<Node>(reading: Reading<Node>, page: PageIdentity, hasParts: boolean): ReadPage {
  if (reading.status === 'read') {
    const source = { url: page.url, title: page.title, checkedAt: page.checkedAt.toISOString() };
    return { kind: 'report', report: reading.report, source };
  }
  const { result } = refusePage(reading.refusal, page);
  if (result.status === 'checked') throw new Error('a page was refused and checked');
  const { code, files = [] } = reading.refusal;
  return {
    kind: 'refused',
    result,
    mayLackParts: hasParts && files.length === 0 && !ofWholePages.includes(code),
  };
}

/**
 * Reads the report of a page that was fetched.
 *
 * @param title for a page that has none
 * @param now moment of the check
 * @throws UnusableFile where it is neither a page nor text
 */
export function readFetched({ bytes, contentType, url }: FetchedPage, title: string, now: Date): ReadPage {
  const text = decodeText(bytes, charsetIn(contentType));
  if (/^\s*text\/plain\b/i.test(contentType ?? '')) {
    const identity = { url, title, checkedAt: now };
    return outcome(readReport(plainTextTree, parsePlainText(text)), identity, false);
  }
  const page = parseMarkup(text);
  const own = titleOf(page);
  const identity = { url, title: own === '' ? title : own, checkedAt: now };
  const hasParts = mayShowMore(page);
  return outcome(readReport(parsedTree, rootOf(page)), identity, hasParts);
}
