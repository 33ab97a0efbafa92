import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPage, type PageIdentity } from '../check/check-page';
import type { CheckResult } from '../check/check-result';
import { parsedTree, rootOf } from '../table/sources/parsed';
import { parsePlainText, plainTextTree } from '../table/sources/plain-text';
import { decodePage, decodeText } from './decode';
import { readBytes, standardInput } from './read-file';

/** Markup begins with a tag, a comment or a declaration; a report in plain text does not. */
const markup = /^\uFEFF?\s*<(?:!|\?|[a-z])/i;

function isPage(path: string, bytes: Uint8Array): boolean {
  const extension = extname(path).toLowerCase();
  if (extension === '.html' || extension === '.htm') return true;
  return extension !== '.txt' && markup.test(decodeText(bytes.subarray(0, 1024)));
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

/**
 * Checks a saved page or a text.
 *
 * @param path a file, or `-` for standard input
 * @throws UnusableFile where it cannot be read or is no text
 */
export function checkFile(path: string): CheckResult {
  const bytes = readBytes(path);
  const identity = identityOf(path);
  if (!isPage(path, bytes)) {
    return checkPage(plainTextTree, parsePlainText(decodeText(bytes)), identity).result;
  }
  const page = decodePage(bytes);
  const title = page('title').first().text().trim();
  return checkPage(parsedTree, rootOf(page), { ...identity, title: title === '' ? identity.title : title })
    .result;
}
