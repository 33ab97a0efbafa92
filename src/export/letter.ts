import type { CheckedResult } from '../check/check-result';
import type { Language } from '../language/language';
import { textIn } from '../language/text-in';

/**
 * The text by which a body is asked to correct its report.
 *
 * @param findings positions in the result's `findings`
 */
export function letterOf(
  result: CheckedResult,
  findings: readonly number[],
  language: Language = 'zh-CN',
): string {
  return findings
    .flatMap((index) => result.findings[index] ?? [])
    .map(({ message }) => textIn(message, language))
    .join('\n');
}
