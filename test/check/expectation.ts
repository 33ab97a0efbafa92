import type { CheckResult } from '../../src/check/check-result';
import type { Attachment } from '../../src/report/schema/document';
import type { Report } from '../../src/report/schema/report';

/** What a careful reader finds on a fixture: the content of `<name>.expected.json`. */
export interface Expectation {
  /** The sources that can tell it; all of them where it is left out. */
  readonly sources?: readonly ('parsed' | 'live')[] | undefined;
  readonly status: CheckResult['status'];
  readonly reason?: string;
  readonly report?: Omit<Report, 'sections' | 'preamble'> & { readonly headings: readonly string[] };
  /** The files that the page has in the place of a report. */
  readonly attachments?: readonly ExpectedFile[];
  readonly findings?: readonly ExpectedFinding[];
  /** The cells that are to blame, where that can be told. */
  readonly suspects?: readonly string[];
}

interface ExpectedFile {
  readonly name: string;
  readonly kind: Attachment['kind'];
  /** Address without the host, which differs where the page is only shown. */
  readonly path: string;
}

interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  readonly expected: number | null;
  readonly actual: number | null;
  /** The words that it is about; left out where it is about cells alone. */
  readonly quote?: string;
}

const byKey = (a: ExpectedFinding, b: ExpectedFinding): number =>
  JSON.stringify([a.rule, a.cells]).localeCompare(JSON.stringify([b.rule, b.cells]));

/** What is expected of a check, its findings in an order of their own, so that order does not matter. */
export function sorted(expectation: Expectation): Expectation {
  const { findings } = expectation;
  const compared = { ...expectation, sources: undefined };
  if (findings === undefined) return compared;
  const suspects = expectation.suspects?.toSorted() ?? [];
  return { ...compared, findings: findings.toSorted(byKey), suspects };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return decodeURIComponent(pathname.replace(/^.*\//, '') + search);
}

/** The outcome of a check in the shape of an expectation. */
export function summarize(result: CheckResult): Expectation {
  if (result.status !== 'checked') {
    const files = result.attachments?.map(({ name, kind, url }) => ({ name, kind, path: pathOf(url) }));
    return {
      status: result.status,
      reason: result.reason.code,
      ...(files !== undefined && { attachments: files }),
    };
  }
  const { sections, ...report } = { ...result.report, preamble: undefined };
  return sorted({
    status: result.status,
    report: { ...report, headings: sections.map(({ heading }) => heading) },
    findings: result.findings.map(({ rule, severity, cells, expected, actual, quote }) => ({
      rule,
      severity,
      cells,
      expected,
      actual,
      ...(quote !== null && { quote }),
    })),
    suspects: result.diagnoses.flatMap(({ suspects }) => suspects),
  });
}
