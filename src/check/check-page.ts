import { readReport } from '../report/read-report';
import type { ReadCell } from '../report/read-tables';
import { catalogue } from '../rules/catalogue';
import { runRules } from '../rules/run-rules';
import type { Tree } from '../table/tree';
import type { CheckResult } from './check-result';

export interface PageCheck<Node> {
  readonly result: CheckResult;
  /** Where each figure stands, by its path; empty where there is no report. */
  readonly cells: ReadonlyMap<string, ReadCell<Node>>;
}

export interface PageIdentity {
  readonly url: string;
  readonly title: string;
  readonly checkedAt: Date;
}

/**
 * Reads the report of a page and runs every rule over it.
 *
 * @param tree the source the page comes from
 * @param root the node below which everything lies
 * @param page address and title for the record, moment of the check
 */
export function checkPage<Node>(tree: Tree<Node>, root: Node, page: PageIdentity): PageCheck<Node> {
  const source = { url: page.url, title: page.title, checkedAt: page.checkedAt.toISOString() };
  const reading = readReport(tree, root);
  if (reading.status === 'refused') {
    const { status, code, text } = reading.refusal;
    return { result: { source, status, reason: { code, text } }, cells: new Map() };
  }
  const { report, cells } = reading;
  const { findings, coverage } = runRules(report, catalogue);
  return { result: { source, status: 'checked', report, findings, diagnoses: [], coverage }, cells };
}
