import { load } from 'cheerio';
import { readReport } from '../../../src/report/read-report';
import { parsedTree } from '../../../src/table/sources/parsed';
import { parsePage } from '../../parse-page';
import { fixtureMarkup } from '../fixture';
import { compare } from '../measure';

/** Reading a saved page that was parsed, as a multiple of cheerio’s bare parse of it. */
export function savedPageAgainstParse(fixture: string): number {
  const markup = fixtureMarkup(fixture);
  const root = parsePage(markup);
  return compare(
    () => readReport(parsedTree, root),
    () => load(markup),
  );
}
