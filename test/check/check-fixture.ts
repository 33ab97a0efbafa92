import { readFileSync } from 'node:fs';
import { checkPage } from '../../src/check/check-page';
import type { CheckedResult, CheckResult } from '../../src/check/check-result';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

/** The check of a page in test/fixtures, by its name without the ending. */
export function checkFixture(name: string): CheckResult {
  const markup = readFileSync(`test/fixtures/${name}.html`, 'utf8');
  const page = { url: `file:${name}.html`, title: name, checkedAt: new Date() };
  return checkPage(parsedTree, parsePage(markup), page).result;
}

/**
 * The check of a page with a report.
 *
 * @throws Error where the page is refused
 */
export function checkReport(name: string): CheckedResult {
  const result = checkFixture(name);
  if (result.status !== 'checked') throw new Error(`${name} was refused: ${result.reason.code}`);
  return result;
}
