import { readReport } from '../report/read-report';
import type { Report } from '../report/schema/report';
import type { Tree } from '../table/tree';
import { judge, type JudgeOptions } from './judge';
import { checkOf, refusePage, type PageCheck, type PageIdentity } from './page-check';

/** Everything as delivered, nothing ignored, no report of the year before. */
const nothingKnown = (): JudgeOptions => ({});

/**
 * Reads the report of a page and judges it, in one place and without a pause: the command line. In the
 * browser the page is read where it stands and judged in the background.
 *
 * @param tree the source the page comes from
 * @param root the node below which everything lies
 * @param page address and title for the record, moment of the check
 * @param optionsFor settings, what is ignored and last year's report, for the report that was read
 */
export function checkPage<Node>(
  tree: Tree<Node>,
  root: Node,
  page: PageIdentity,
  optionsFor: (report: Report) => JudgeOptions = nothingKnown,
): PageCheck<Node> {
  const reading = readReport(tree, root);
  if (reading.status === 'refused') return refusePage(reading.refusal, page);
  return checkOf(reading, judge(reading.report, optionsFor(reading.report)), page);
}
