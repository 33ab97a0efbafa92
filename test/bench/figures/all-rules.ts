import { readReport } from '../../../src/report/read-report';
import { catalogue } from '../../../src/rules/catalogue';
import { runRules } from '../../../src/rules/run-rules';
import { parsedTree, parsePage } from '../../../src/table/sources/parsed';
import { fixtureMarkup } from '../fixture';
import { measure } from '../measure';

/** The time of every rule together over a report that has been read, in milliseconds. */
export function allRulesTime(fixture: string): number {
  const reading = readReport(parsedTree, parsePage(fixtureMarkup(fixture)));
  if (reading.status !== 'read') throw new Error(`${fixture} is no report`);
  return measure(() => runRules(reading.report, catalogue));
}
