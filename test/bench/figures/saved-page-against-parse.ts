import { readReport } from '../../../src/report/read-report';
import { parsedTree, parsePage } from '../../../src/table/sources/parsed';
import { fixtureMarkup } from '../fixture';
import { compare } from '../measure';

/** Reading a saved page that was parsed, as a multiple of parsing it. */
export function savedPageAgainstParse(fixture: string): number {
  const markup = fixtureMarkup(fixture);
  const root = parsePage(markup);
  return compare(
    () => readReport(parsedTree, root),
    () => parsePage(markup),
  );
}
