import { claimsOf } from '../../../src/claims/claims-of';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { readReport } from '../../../src/report/read-report';
import type { Report } from '../../../src/report/schema/report';
import { catalogue } from '../../../src/rules/catalogue';
import { runRules } from '../../../src/rules/run-rules';
import { parsedTree } from '../../../src/table/sources/parsed';
import { parsePage } from '../../parse-page';
import { Random } from '../../generator/random';
import { fixtureMarkup } from '../fixture';
import { growingErrors } from '../growing';
import { compare, measure } from '../measure';
import { slopeOf } from '../slope';

const page = 'clean-2021';

function readClean(): Report {
  const reading = readReport(parsedTree, parsePage(fixtureMarkup(page)));
  if (reading.status !== 'read') throw new Error(`${page} is no report`);
  return reading.report;
}

/** Writes other figures into so many cells of table 三, drawn by chance but the same every time. */
function damage(report: Report, errors: number): void {
  const random = new Random(1);
  const rows = Object.values(report.tables.applications ?? {}).filter(
    (row): row is Record<string, number | null> => typeof row === 'object' && !Array.isArray(row),
  );
  const cells = rows.flatMap((row) => Object.keys(row).map((column) => ({ row, column })));
  for (const { row, column } of random.sample(cells, errors)) {
    row[column] = (row[column] ?? 0) + random.integer(1, 50);
  }
}

function damaged(errors: number): Report {
  const report = readClean();
  damage(report, errors);
  return report;
}

/** All rules and the diagnosis over a report that was read just now: nothing is remembered of its text. */
function task(report: Report): () => unknown {
  return () => {
    const fresh = { ...report };
    const { findings } = runRules(fresh, catalogue);
    return [findings, claimsOf(fresh), diagnose(fresh, findings)];
  };
}

/** The time of all rules and the diagnosis over a report with so many errors, in milliseconds. */
export function rulesAndDiagnosisTime(errors: number): number {
  return measure(task(damaged(errors)));
}

/** The same with one error, as a multiple of the time in which the page is parsed and read. */
export function rulesAgainstReading(): number {
  const markup = fixtureMarkup(page);
  return compare(task(damaged(1)), () => readReport(parsedTree, parsePage(markup)));
}

/** How the time of all rules and the diagnosis grows with the number of findings. */
export function findingsSlope(): number {
  return slopeOf(
    growingErrors.map((errors) => {
      const report = damaged(errors);
      return { size: runRules(report, catalogue).findings.length, time: measure(task(report)) };
    }),
  );
}
