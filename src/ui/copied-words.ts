import type { CheckResult } from '../check/check-result';
import type { Wordings } from './wordings/wordings';

/** What is said when the JSON of a result was copied. */
export function copiedJsonWords(result: CheckResult, text: string, words: Wordings['copy']): string {
  if (result.status !== 'checked') return words.copied(text.length);
  const tables = Object.values(result.report.tables).filter((table) => table !== null);
  return words.copiedReport(text.length, tables.length, result.findings.length);
}
