import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPage } from '../check/check-page';
import type { PageIdentity } from '../check/page-check';
import type { CheckResult } from '../check/check-result';
import { parsedTree, rootOf } from '../table/sources/parsed';
import { parsePlainText, plainTextTree } from '../table/sources/plain-text';
import { decodeText } from '../markup/decode';
import { parseMarkup } from '../markup/parse-markup';
import { readBytes, standardInput } from './read-file';
import { holdsNoPage, UnusableFile } from '../markup/unusable-file';
import { isWebArchive, pagesOf, type ArchivedPage } from './web-archive';

/** Markup begins with a tag, a comment or a declaration; a report in plain text does not. */
const markup = /^\uFEFF?\s*<(?:!|\?|[a-z])/i;

type FileKind = 'page' | 'archive' | 'text';

/** The kind of a file by its name; by its first bytes where the name does not say. */
function kindOf(path: string, bytes: Uint8Array): FileKind {
  const extension = extname(path).toLowerCase();
  if (extension === '.txt') return 'text';
  if (extension === '.mht' || extension === '.mhtml' || isWebArchive(bytes)) return 'archive';
  if (extension === '.html' || extension === '.htm') return 'page';
  return markup.test(decodeText(bytes.subarray(0, 1024))) ? 'page' : 'text';
}

/** Address and name of a file as they stand in the report's JSON. */
export function identityOf(path: string): PageIdentity {
  const isInput = path === standardInput;
  return {
    url: isInput ? 'file:-' : pathToFileURL(path).href,
    title: isInput ? 'standard input' : basename(path),
    checkedAt: new Date(),
  };
}

function checkMarkup({ bytes, encoding }: ArchivedPage, identity: PageIdentity): CheckResult {
  const page = parseMarkup(decodeText(bytes, encoding));
  const title = page('title').first().text().trim();
  return checkPage(parsedTree, rootOf(page), { ...identity, title: title === '' ? identity.title : title })
    .result;
}

/** Checks the pages of an archive: the first that is a report, else the page itself. */
function checkArchive(bytes: Uint8Array, identity: PageIdentity): CheckResult {
  let ofPage: CheckResult | undefined;
  for (const archived of pagesOf(bytes)) {
    const result = checkMarkup(archived, identity);
    if (result.status === 'checked') return result;
    ofPage ??= result;
  }
  if (ofPage === undefined) throw new UnusableFile(holdsNoPage);
  return ofPage;
}

/**
 * Checks a saved page, a web archive or a text.
 *
 * @param path a file, or `-` for standard input
 * @throws UnusableFile where it cannot be read or is no text
 */
export function checkFile(path: string): CheckResult {
  const bytes = readBytes(path);
  const identity = identityOf(path);
  switch (kindOf(path, bytes)) {
    case 'page':
      return checkMarkup({ bytes, encoding: null }, identity);
    case 'archive':
      return checkArchive(bytes, identity);
    case 'text':
      return checkPage(plainTextTree, parsePlainText(decodeText(bytes)), identity).result;
  }
}
