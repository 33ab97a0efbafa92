import { attachmentOf } from '../report/attachments';
import type { Reading } from '../report/read-report';
import type { ReadCell } from '../report/read-tables';
import type { Refusal } from '../report/refusal';
import type { Source } from '../report/schema/document';
import type { SectionLine } from '../report/sections';
import type { CheckResult } from './check-result';
import type { Judgement } from './judgement';

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

/** The check of a page that cannot be read for a reason known beforehand. */
export function refusePage<Node>(
  { status, code, text, files }: Refusal,
  page: PageIdentity,
): PageCheck<Node> {
  const attachments = files?.map((file) => attachmentOf(file, page.url));
  return {
    result: {
      source: sourceOf(page),
      status,
      reason: { code, text },
      ...(attachments !== undefined && { attachments }),
    },
    cells: new Map(),
    labels: new Map(),
    texts: [],
  };
}

/** The check of a page that was read, with what was judged of its report. */
export function checkOf<Node>(
  { report, cells, labels, texts }: Extract<Reading<Node>, { status: 'read' }>,
  judgement: Judgement,
  page: PageIdentity,
): PageCheck<Node> {
  const result: CheckResult = { source: sourceOf(page), status: 'checked', report, ...judgement };
  return { result, cells, labels, texts };
}
