import type { CheckedResult } from '../../src/check/check-result';
import { judge } from '../../src/check/judge';
import type { RunPage } from '../../src/run/run-record';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

const checkedAt = '2026-02-01T08:00:00.000Z';

/** The check of a report as the engine gives it. */
export function checkOf(parts: Partial<ReportSpecification> = {}, url = 'https://www.example.gov.cn/a.html') {
  const report = buildReport({ form: '2021', ...parts });
  const result: CheckedResult = {
    status: 'checked',
    source: { url, title: report.title ?? '', checkedAt },
    report,
    ...judge(report),
  };
  return result;
}

/** A result with one finding of a rule put aside. */
function ignoring(result: CheckedResult, rule: string, reason: string): CheckedResult {
  return {
    ...result,
    findings: result.findings.map((finding) =>
      finding.rule === rule ? { ...finding, ignored: { reason, at: checkedAt } } : finding,
    ),
  };
}

/** A report with a total that does not hold, one that is ignored, words in a cell and a missing row. */
export const faulty: CheckedResult = ignoring(
  checkOf({
    changes: {
      'applications.concluded.naturalPerson': 61,
      'proactive.normativeDocuments.inForce': '22（其中修订16件）',
    },
    without: ['applications.declinedExcessive'],
  }),
  'applications-row-total',
  '=台账如此',
);

/** A page of a run over a list. */
export function runPage(position: number, parts: Partial<RunPage> = {}): RunPage {
  return {
    run: 'r',
    position,
    link: {
      url: `https://www.example.gov.cn/${position}.html`,
      title: `某局${position}年报`,
      year: 2024,
      body: `某局${position}`,
      kind: 'page',
      publishedOn: '2025-01-20',
    },
    state: 'waiting',
    attempts: 0,
    ...parts,
  };
}

/** A run with every state that a page can be in. */
export const samplePages: readonly RunPage[] = [
  runPage(0, { state: 'done', result: faulty, finishedAt: checkedAt }),
  runPage(1, { state: 'done', result: checkOf({ frame: { organization: '清平县人民政府' } }) }),
  runPage(2, {
    state: 'failed',
    failure: { code: 'notFound', status: 404, text: { 'zh-CN': '网页不存在（404）', en: 'not found (404)' } },
  }),
  runPage(3, {
    state: 'unchecked',
    link: {
      ...runPage(3).link,
      kind: 'pdf',
      url: 'https://www.example.gov.cn/3.pdf',
      body: '青禾县人民政府',
    },
  }),
  runPage(4),
  runPage(5, { state: 'leftOut' }),
];

export const sampleRun = {
  title: '政府信息公开年报',
  url: 'https://www.example.gov.cn/nb/',
  createdAt: checkedAt,
} as const;
