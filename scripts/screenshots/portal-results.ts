import { judge } from '../../src/check/judge';
import type { CheckedResult } from '../../src/check/check-result';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import { readFetched } from '../../src/run/read-fetched';
import { years } from '../../test/served-portal/bodies';
import { publishedReports, type PublishedReport } from '../../test/served-portal/portal';

/** A report of the sample portal, checked. */
export interface SampleResult {
  readonly published: PublishedReport;
  readonly result: CheckedResult;
}

const checkedAt = new Date('2026-01-20T08:00:00.000Z');

/** So many bodies of the portal are shown. */
const mostBodies = 40;

let checked: readonly SampleResult[] | null = null;

/** Reports of the sample portal as a run checks them, with that of the year before; body by body, oldest first. */
export function portalResults(): readonly SampleResult[] {
  checked ??= checkAll();
  return checked;
}

function checkAll(): readonly SampleResult[] {
  let before: { readonly body: string; readonly previous: PreviousReport } | null = null;
  const shown = publishedReports().slice(0, mostBodies * years.length);
  return shown.map((published) => {
    const { host, path, markup, publication, body } = published;
    const url = `http://${host}${path}`;
    const bytes = new TextEncoder().encode(markup);
    const page = { bytes, contentType: 'text/html; charset=utf-8', url };
    const read = readFetched({ kind: 'page', ...page }, publication.title, checkedAt);
    if (read.kind !== 'report') throw new Error(`${publication.title} was refused`);
    const { report, source } = read;
    const previous = before?.body === body.name ? before.previous : undefined;
    before = { body: body.name, previous: { source, report } };
    const judgement = judge(report, previous === undefined ? {} : { previous });
    return { published, result: { source, status: 'checked', report, ...judgement } };
  });
}
