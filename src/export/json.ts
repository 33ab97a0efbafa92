import type { CheckResult } from '../check/check-result';
import type { Language } from '../language/language';
import { schemaVersion, type ReportDocument } from '../report/schema/document';
import { textIn } from '../language/text-in';

/** The release that writes the documents. */
export const generatorVersion = '0.1.0';

/**
 * The published document of one check: what the clipboard and the command line give.
 *
 * @param language the language of the messages in it
 */
export function toDocument(result: CheckResult, language: Language = 'zh-CN'): ReportDocument {
  const head = {
    schemaVersion,
    generator: { name: 'gouji', version: generatorVersion },
    source: result.source,
  } as const;
  if (result.status !== 'checked') {
    const { status, reason, attachments } = result;
    return {
      ...head,
      status,
      reason: textIn(reason.text, language),
      ...(attachments !== undefined && { attachments }),
    };
  }
  return {
    ...head,
    status: result.status,
    report: result.report,
    ...(result.previous !== undefined && { previous: result.previous }),
    findings: result.findings.map(({ rule, severity, message, cells, expected, actual, quote, ignored }) => ({
      rule,
      severity,
      message: textIn(message, language),
      cells,
      expected,
      actual,
      quote,
      ...(ignored !== undefined && { ignored }),
    })),
    // One without changes says that nothing could be singled out, which is for people alone.
    diagnoses: result.diagnoses
      .filter(({ changes }) => changes.length > 0)
      .map(({ explains, changes, alternatives, options }) => ({ explains, changes, alternatives, options })),
    coverage: result.coverage.map(({ rule, outcome, checked, reason }) => ({
      rule,
      outcome,
      ...(checked !== undefined && { checked }),
      ...(reason !== undefined && { reason: textIn(reason, language) }),
    })),
  };
}

/** The document as indented text, for people and clipboards. */
export function documentText(result: CheckResult, language: Language = 'zh-CN'): string {
  return `${JSON.stringify(toDocument(result, language), null, 2)}\n`;
}
