import { documentSchema, type ReportDocument } from '../../src/report/schema/document';
import type { Severity } from '../../src/report/schema/finding';

/** What the extension found on one page, as the table of the demonstration shows it. */
export interface Found {
  readonly status: ReportDocument['status'];
  readonly organization: string | null;
  readonly year: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** The message of the first finding, or the reason why there is no report; empty for a clean one. */
  readonly firstMessage: string;
}

/** Reads the JSON that the popup copies. */
export function foundIn(json: string): Found {
  const document = documentSchema.parse(JSON.parse(json));
  const findings = document.status === 'checked' ? document.findings : [];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    status: document.status,
    organization: document.status === 'checked' ? document.report.organization : null,
    year: document.status === 'checked' ? document.report.year : null,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    firstMessage: document.status === 'checked' ? (findings[0]?.message ?? '') : document.reason,
  };
}
