import { toDocument as documentOf } from '../export/json';
import { documentSchema } from '../report/schema/document';
import type { CheckResult } from './check';
import type { Change, Ignoring, PreviousPlace, RuleOutcome } from './finding';
import type { ReadReport, Reading, RefusedPage } from './reading';
import type { Attachment, Report, Source } from './report';
import type { Language, Severity } from './words';

/** What every document begins with. */
export interface DocumentHead {
  /** Rises when the meaning of a field changes, or one goes. */
  schemaVersion: 1;
  generator: { name: 'gouji'; version: string };
  source: Source;
}

/** The JSON document of a report that was checked, one language of messages in it. */
export interface CheckedDocument extends DocumentHead {
  status: 'checked';
  report: Report;
  previous?: PreviousPlace | undefined;
  findings: {
    rule: string;
    severity: Severity;
    message: string;
    /** Paths `table.row.column`; the first is the cell to show the finding on. */
    cells: string[];
    expected: number | null;
    actual: number | null;
    quote: string | null;
    ignored?: Ignoring | undefined;
  }[];
  diagnoses: {
    /** Positions in `findings`. */
    explains: number[];
    changes: Change[];
    alternatives: number;
    options: Change[][];
  }[];
  coverage: {
    rule: string;
    outcome: RuleOutcome;
    checked?: number | undefined;
    reason?: string | undefined;
  }[];
}

/** The JSON document of a page that was not checked. */
export interface RefusedDocument extends DocumentHead {
  status: 'noReport' | 'noData' | 'unreadable';
  reason: string;
  attachments?: Attachment[] | undefined;
}

/**
 * The published JSON of one page: what the command writes with `--json`, and the extension copies and saves. Its
 * JSON Schema is the file `gouji/report.schema.json`.
 */
export type ReportDocument = CheckedDocument | RefusedDocument;

/** How a document is written. */
export interface DocumentOptions {
  /** Of messages and reasons; `zh-CN` where it is left out. */
  readonly language?: Language;
}

/** How the document of a report is written, and what is to stand in it. */
export interface CheckedDocumentOptions extends DocumentOptions {
  /** What `check` said of the report. */
  readonly result: CheckResult;
}

/**
 * The published JSON document of a report with its check, or of a page that was refused with the reason.
 *
 * @example
 * const document =
 *   reading.status === 'read' ? toDocument(reading, { result: check(reading.report) }) : toDocument(reading);
 */
export function toDocument(reading: ReadReport, options: CheckedDocumentOptions): CheckedDocument;
/** The published JSON document of a page that was refused. */
export function toDocument(reading: RefusedPage, options?: DocumentOptions): RefusedDocument;
export function toDocument(
  reading: Reading,
  { result, language }: Partial<CheckedDocumentOptions> = {},
): ReportDocument {
  const { source } = reading;
  if (reading.status === 'refused') {
    const { status, code, text, attachments } = reading.refusal;
    const files = attachments.length > 0 ? { attachments: [...attachments] } : {};
    return documentOf({ source, status, reason: { code, text }, ...files }, language);
  }
  if (result === undefined)
    throw new TypeError('toDocument needs the result of check for a report that was read');
  const { findings, diagnoses, coverage, previous } = result;
  const { report } = reading;
  return documentOf({ source, status: 'checked', report, findings, diagnoses, coverage, previous }, language);
}

/**
 * Reads a document back, such as a line of what the command wrote: its report can be checked anew, or be the
 * `previous` of the year after.
 *
 * @param value what `JSON.parse` gave
 * @throws TypeError where it is no document of this `schemaVersion`, with what does not fit
 */
export function parseDocument(value: unknown): ReportDocument {
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined ? '' : ` (at "${issue.path.join('.')}": ${issue.message})`;
  throw new TypeError(`this is no JSON document of a page as this version of gouji writes it${place}`);
}
