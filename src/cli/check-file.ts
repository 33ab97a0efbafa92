import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPage } from '../check/check-page';
import type { JudgeOptions } from '../check/judge';
import type { PageIdentity } from '../check/page-check';
import type { CheckResult } from '../check/check-result';
import type { Report } from '../report/schema/report';
import { parsedTree, rootOf } from '../table/sources/parsed';
import { parsePlainText, plainTextTree } from '../table/sources/plain-text';
import { decodeText } from '../markup/decode';
import { titleOf } from '../markup/seen-in-page';
import { parseMarkup } from '../markup/parse-markup';
import { kindOfBytes, type SourceKind } from '../markup/source-kind';
import { holdsNoPage, UnusableFile } from '../markup/unusable-file';
import { isWebArchive, pagesOf, type ArchivedPage } from '../markup/web-archive';
import { readBytes, standardInput } from './read-file';

/** The kind of a file by its name; by its first bytes where the name does not say. */
function kindOf(path: string, bytes: Uint8Array): SourceKind {
  const extension = extname(path).toLowerCase();
  if (extension === '.txt') return 'text';
  if (extension === '.mht' || extension === '.mhtml' || isWebArchive(bytes)) return 'archive';
  return extension === '.html' || extension === '.htm' ? 'page' : kindOfBytes(bytes);
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

/** What is known beside a report that was read: see `checkPage`. */
export type OptionsFor = (report: Report) => JudgeOptions;

/**
 * Checks a page from its markup.
 *
 * @param identity its title is that of the page where that has one
 * @throws UnusableFile where its elements are nested too deep
 */
export function checkMarkup(html: string, identity: PageIdentity, optionsFor?: OptionsFor): CheckResult {
  const page = parseMarkup(html);
  const title = titleOf(page);
  const named = { ...identity, title: title === '' ? identity.title : title };
  return checkPage(parsedTree, rootOf(page), named, optionsFor).result;
}

const checkBytes = (
  { bytes, encoding }: ArchivedPage,
  identity: PageIdentity,
  optionsFor: OptionsFor | undefined,
): CheckResult => checkMarkup(decodeText(bytes, encoding), identity, optionsFor);

/** Checks the pages of an archive: the first that is a report, else the page itself. */
function checkArchive(
  bytes: Uint8Array,
  identity: PageIdentity,
  optionsFor: OptionsFor | undefined,
): CheckResult {
  let ofPage: CheckResult | undefined;
  for (const archived of pagesOf(bytes)) {
    const result = checkBytes(archived, identity, optionsFor);
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
 * @param optionsFor what is known beside the report that was read
 * @throws UnusableFile where it cannot be read or is no text
 */
export function checkFile(path: string, optionsFor?: OptionsFor): CheckResult {
  const bytes = readBytes(path);
  const identity = identityOf(path);
  switch (kindOf(path, bytes)) {
    case 'page':
      return checkBytes({ bytes, encoding: null }, identity, optionsFor);
    case 'archive':
      return checkArchive(bytes, identity, optionsFor);
    case 'text':
      return checkPage(plainTextTree, parsePlainText(decodeText(bytes)), identity, optionsFor).result;
  }
}
