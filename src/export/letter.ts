import type { CheckedResult } from '../check/check-result';
import type { Language } from '../language/language';
import { chosenFindings } from './chosen-findings';
import { LetterWriter } from './letter-writer';

/**
 * The text by which a body is asked to verify and correct its report, for a letter; empty where nothing is asked.
 *
 * @param findings positions in the result's `findings`; ignored ones are left out unless all of them are ignored
 */
export function letterOf(
  result: CheckedResult,
  findings: readonly number[],
  language: Language = 'zh-CN',
): string {
  const { asked, aside } = chosenFindings(result, findings);
  if (asked.length === 0) return '';
  const writer = new LetterWriter(result, language);
  return [
    ...writer.head(asked.length),
    ...writer.problems(asked),
    ...writer.ignored(aside),
    writer.closing(),
  ].join('\n');
}
