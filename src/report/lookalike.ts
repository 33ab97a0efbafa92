import type { Flow } from '../table/flow';
import { lastFreeFormYear } from './classify';
import { rowsFound, weigh } from './evidence';
import { pageKind } from './page-kind';
import { refusal, type Refusal } from './refusal';
import type { Report } from './schema/report';
import { hasSeveralBodies } from './several-bodies';
import { yearIn } from './title';

/** With fewer of the form's rows than this a report of the years of free form has tables of its own. */
const leastRows = 0.5;

/**
 * Why a page whose tables were read is still no report: it has the figures of several bodies, calls
 * itself something else without the evidence of a whole report, or is older than the form.
 *
 * @param read the cells whose figures were read
 * @returns null where it is a report
 */
export function lookalike<Node>(flow: Flow<Node>, report: Report, read: ReadonlySet<Node>): Refusal | null {
  if (hasSeveralBodies(flow, read)) return refusal('severalBodies');
  const rows = rowsFound(report.tables, report.form);
  const year = report.title === null ? null : yearIn(report.title);
  if (year !== null && year <= lastFreeFormYear && rows < leastRows) return refusal('freeForm');
  const kind = pageKind(flow);
  if (kind === null) return null;
  const weight = weigh({
    titled: report.title !== null,
    sections: report.sections.length,
    dated: report.period !== null,
    rows,
    filled: read.size > Object.keys(report.cells).length,
  });
  return weight < kind.weight ? refusal(kind.code) : null;
}
