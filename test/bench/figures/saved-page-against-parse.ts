import { checkPage } from '../../../src/check/check-page';
import { parsedTree, parsePage } from '../../../src/table/sources/parsed';
import { fixtureMarkup } from '../fixture';
import { compare } from '../measure';

/** Reading and checking a saved page, as a multiple of parsing it. */
export function savedPageAgainstParse(fixture: string): number {
  const markup = fixtureMarkup(fixture);
  const root = parsePage(markup);
  const identity = { url: `file:${fixture}`, title: fixture, checkedAt: new Date(0) };
  return compare(
    () => checkPage(parsedTree, root, identity),
    () => parsePage(markup),
  );
}
