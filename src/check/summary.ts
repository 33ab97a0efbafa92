import { formatNumber } from '../language/fill';
import type { Language } from '../language/language';
import type { Severity } from '../report/schema/finding';
import type { CheckResult } from './check-result';

/** How many findings of a severity a check has; 0 where there was nothing to check. */
export function countFindings(result: CheckResult, severity: Severity): number {
  if (result.status !== 'checked') return 0;
  return result.findings.filter((finding) => finding.severity === severity).length;
}

/** The verdict in one short sentence: what the toolbar button says. */
export function summaryOf(result: CheckResult, language: Language): string {
  if (result.status !== 'checked') return result.reason.text[language];
  const errors = countFindings(result, 'error');
  if (language === 'en') {
    if (errors === 0) return 'Gouji: no errors found';
    return errors === 1 ? 'Gouji: 1 error' : `Gouji: ${formatNumber(errors)} errors`;
  }
  return errors === 0 ? '勾稽：未发现错误' : `勾稽：${formatNumber(errors)} 处错误`;
}
