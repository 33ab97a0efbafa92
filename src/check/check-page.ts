import { diagnoseInSteps, failed, type Diagnosis as Found } from '../diagnosis/diagnose';
import { inOneGo, type Steps } from '../pace/steps';
import { readReportInSteps } from '../report/read-report';
import type { ReadCell } from '../report/read-tables';
import type { Refusal } from '../report/refusal';
import type { Source } from '../report/schema/document';
import type { Report } from '../report/schema/report';
import type { SectionLine } from '../report/sections';
import { catalogue } from '../rules/catalogue';
import { runRulesInSteps } from '../rules/run-rules';
import type { Tree } from '../table/tree';
import type { CheckResult, Diagnosis, Finding } from './check-result';

export interface PageCheck<Node> {
  readonly result: CheckResult;
  /** Where each figure stands, by its path; empty where there is no report. */
  readonly cells: ReadonlyMap<string, ReadCell<Node>>;
  /** Where the label of each row stands, by its path `table.row`. */
  readonly labels: ReadonlyMap<string, Node>;
  /** Where each line of the report's text stands; `placesOfPassage` finds the words of a finding in them. */
  readonly texts: readonly SectionLine<Node>[];
}

export interface PageIdentity {
  readonly url: string;
  readonly title: string;
  readonly checkedAt: Date;
}

function sourceOf({ url, title, checkedAt }: PageIdentity): Source {
  return { url, title, checkedAt: checkedAt.toISOString() };
}

/** A diagnosis in the shape in which it travels. */
function toResult({ explains, changes, options, choices, suspects, ...diagnosis }: Found): Diagnosis {
  return {
    ...diagnosis,
    explains: [...explains],
    changes: [...changes],
    options: options.map((option) => [...option]),
    choices: [...choices],
    suspects: [...suspects],
  };
}

/** What explains the sums that do not hold. A search that fails costs no finding: it is said to have failed. */
function* diagnosesOf(report: Report, findings: readonly Finding[]): Steps<Diagnosis[]> {
  try {
    return (yield* diagnoseInSteps(report, findings)).map(toResult);
  } catch (error) {
    return [toResult(failed(findings, error))];
  }
}

/** The check of a page that cannot be read for a reason known beforehand. */
export function refusePage<Node>({ status, code, text }: Refusal, page: PageIdentity): PageCheck<Node> {
  return {
    result: { source: sourceOf(page), status, reason: { code, text } },
    cells: new Map(),
    labels: new Map(),
    texts: [],
  };
}

/**
 * Reads the report of a page, runs every rule over it and looks for what explains the sums that do not hold.
 *
 * @param tree the source the page comes from
 * @param root the node below which everything lies
 * @param page address and title for the record, moment of the check
 */
export function* checkPageInSteps<Node>(
  tree: Tree<Node>,
  root: Node,
  page: PageIdentity,
): Steps<PageCheck<Node>> {
  const reading = yield* readReportInSteps(tree, root);
  if (reading.status === 'refused') return refusePage(reading.refusal, page);
  const { report, cells, labels, texts } = reading;
  const { findings, coverage } = yield* runRulesInSteps(report, catalogue);
  const source = sourceOf(page);
  const diagnoses = yield* diagnosesOf(report, findings);
  const result: CheckResult = { source, status: 'checked', report, findings, diagnoses, coverage };
  return { result, cells, labels, texts };
}

/** The same without a pause. */
export function checkPage<Node>(tree: Tree<Node>, root: Node, page: PageIdentity): PageCheck<Node> {
  return inOneGo(checkPageInSteps(tree, root, page));
}
