import { verdictPhrases } from '../../src/check/summary';
import { verdictOf } from '../../src/check/verdict';
import { documentSchema, type ReportDocument } from '../../src/report/schema/document';
import { catalogue } from '../../src/rules/catalogue';

/** What the extension found on one page, as the table of the demonstration shows it. */
export interface Found {
  readonly status: ReportDocument['status'];
  readonly organization: string | null;
  readonly year: number | null;
  /** What the check comes to, in words; empty where there is no report. */
  readonly verdict: string;
  /** The message of the first finding, or the reason why there is no report; empty for a clean one. */
  readonly firstMessage: string;
}

/** The published document names the rule alone; its group stands in the catalogue. */
function grouped<Entry extends { readonly rule: string }>(entry: Entry) {
  const rule = catalogue.find(({ id }) => id === entry.rule);
  if (rule === undefined) throw new Error(`the catalogue has no rule ${entry.rule}`);
  return { ...entry, group: rule.group };
}

/** Reads the JSON that the popup copies. */
export function foundIn(json: string): Found {
  const document = documentSchema.parse(JSON.parse(json));
  if (document.status !== 'checked') {
    const { status, reason } = document;
    return { status, organization: null, year: null, verdict: '', firstMessage: reason };
  }
  const { status, report, findings, coverage } = document;
  const verdict = verdictOf(findings.map(grouped), coverage.map(grouped));
  return {
    status,
    organization: report.organization,
    year: report.year,
    verdict: verdictPhrases(verdict, ['warning', 'notice'], 'zh-CN').join(' · '),
    firstMessage: findings[0]?.message ?? '',
  };
}
