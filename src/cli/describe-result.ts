import type { CheckedResult } from '../check/check-result';
import { formatNumber } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { severities, type Severity } from '../report/schema/finding';

const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '核对', en: 'to verify' },
  notice: { 'zh-CN': '提示', en: 'notice' },
};

/** Text of a page without control characters, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
}

function describeReport({ report }: CheckedResult, language: Language): string {
  const { organization, year, form } = report;
  const year4 = year === null ? null : String(year);
  return language === 'zh-CN'
    ? `${organization ?? '机关不明'} · ${year4 === null ? '年度不明' : `${year4} 年度`} · ${form} 版格式`
    : `${organization ?? 'body unknown'} · ${year4 ?? 'year unknown'} · form of ${form}`;
}

function describeVerdict({ findings }: CheckedResult, language: Language): string {
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      const name = severityNames[severity][language];
      return language === 'zh-CN' ? `${formatNumber(count)} 处${name}` : `${formatNumber(count)} × ${name}`;
    });
  if (counts.length > 0) return counts.join(' · ');
  return language === 'zh-CN' ? '未发现问题' : 'nothing found';
}

function describeCoverage({ coverage }: CheckedResult, language: Language): string {
  const ran = coverage.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length;
  const open = coverage.filter(({ outcome }) => outcome === 'notAssessable' || outcome === 'crashed');
  const reasons = open.map(({ rule, reason }) => `${rule}: ${reason?.[language] ?? ''}`);
  const head =
    language === 'zh-CN'
      ? `已执行 ${formatNumber(ran)} 条规则，${formatNumber(open.length)} 条无法判断`
      : `${formatNumber(ran)} rules run, ${formatNumber(open.length)} not assessable`;
  return [head, ...reasons.map((reason) => `  ${reason}`)].join('\n  ');
}

/** A check as lines for a person: body and year, verdict, findings, what could not be judged. */
export function describeResult(result: CheckedResult, language: Language): string {
  const findings = result.findings.flatMap(({ severity, title, message }) => [
    `  [${severityNames[severity][language]}] ${printable(title[language])}`,
    `      ${printable(message[language])}`,
  ]);
  return [
    `  ${printable(describeReport(result, language))}`,
    `  ${describeVerdict(result, language)}`,
    ...findings,
    `  ${describeCoverage(result, language)}`,
  ].join('\n');
}
