import { isChinese, type Language } from '../language/language';
import { countInWords, type Severity } from '../language/severity';
import { textIn } from '../language/text-in';
import { verdictWordsIn } from '../language/verdict-words';
import type { CheckResult } from './check-result';
import { verdictOf, type Verdict } from './verdict';

/** How many findings of a severity a check has, without ignored ones; 0 where there was nothing to check. */
export function countFindings(result: CheckResult, severity: Severity): number {
  if (result.status !== 'checked') return 0;
  return result.findings.filter((finding) => finding.severity === severity && finding.ignored === undefined)
    .length;
}

/**
 * A verdict in short phrases: the errors, or that there are none; other findings, where there are
 * any; what could not be judged.
 *
 * @param others the lighter severities that are worth a phrase
 */
export function verdictPhrases(
  { counts, unfinished }: Verdict,
  others: readonly Severity[],
  language: Language,
): string[] {
  const words = verdictWordsIn(language);
  return [
    counts.error > 0 ? countInWords(counts.error, 'error', language) : words.clean,
    ...others
      .filter((severity) => counts[severity] > 0)
      .map((severity) => countInWords(counts[severity], severity, language)),
    ...(unfinished > 0 ? [words.unfinished(unfinished)] : []),
  ];
}

/** The verdict, or why there is none, in one short sentence: what the toolbar button says. */
export function summaryOf(result: CheckResult, language: Language): string {
  const [name, comma] = isChinese(language) ? ['勾稽：', '，'] : ['Gouji: ', ', '];
  if (result.status !== 'checked') return name + textIn(result.reason.text, language);
  const verdict = verdictOf(result.findings, result.coverage);
  return name + verdictPhrases(verdict, ['warning'], language).join(comma);
}
