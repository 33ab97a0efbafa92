import type { CheckedResult, Diagnosis, Finding, RefusedResult } from '../check/check-result';
import { verdictPhrases } from '../check/summary';
import { verdictOf } from '../check/verdict';
import { coverageText } from '../export/coverage-text';
import { formatNumber } from '../language/fill';
import type { WrittenLanguage } from '../language/language';
import { quotationBeside } from '../language/quotation';
import { severityWords } from '../language/severity';

/** Text of a page without control characters, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
}

function describeReport({ report }: CheckedResult, language: WrittenLanguage): string {
  const { organization, year, form } = report;
  const year4 = year === null ? null : String(year);
  return language === 'zh-CN'
    ? `${organization ?? '机关不明'} · ${year4 === null ? '年度不明' : `${year4} 年度`} · ${form} 版格式`
    : `${organization ?? 'body unknown'} · ${year4 ?? 'year unknown'} · form of ${form}`;
}

function describeVerdict({ findings, coverage }: CheckedResult, language: WrittenLanguage): string {
  return verdictPhrases(verdictOf(findings, coverage), ['warning', 'notice'], language).join(' · ');
}

function describeCoverage({ coverage }: CheckedResult, language: WrittenLanguage): string {
  const { head, lines } = coverageText(coverage, language);
  return [head, ...lines.map((line) => `  ${line}`)].join('\n  ');
}

/** Where the repository explains a rule. */
function pageOf(rule: string, language: WrittenLanguage): string {
  return `docs/rules/${rule}.${language === 'zh-CN' ? 'zh-CN.md' : 'md'}`;
}

function describeFinding(finding: Finding, language: WrittenLanguage): string[] {
  const { severity, quote, rule } = finding;
  const [title, message] = [finding.title[language], finding.message[language]];
  const page = language === 'zh-CN' ? `（${pageOf(rule, language)}）` : ` (${pageOf(rule, language)})`;
  const head = `  [${severityWords[severity][language]}] ${printable(title)}${page}`;
  const quotation = quotationBeside(quote, title, message);
  const lines = quotation === null ? [message] : [quotation, message];
  return [head, ...lines.map((line) => `      ${printable(line)}`)];
}

function describeDiagnosis({ message, choices }: Diagnosis, language: WrittenLanguage): string[] {
  return [
    `  ${printable(message[language])}`,
    ...choices.map((choice, index) => `      ${formatNumber(index + 1)}. ${printable(choice[language])}`),
  ];
}

/** A check as lines for a person: body and year, verdict, diagnoses, findings, what could not be judged. */
export function describeResult(result: CheckedResult, language: WrittenLanguage): string {
  return [
    `  ${printable(describeReport(result, language))}`,
    `  ${describeVerdict(result, language)}`,
    ...result.diagnoses.flatMap((diagnosis) => describeDiagnosis(diagnosis, language)),
    ...result.findings.flatMap((finding) => describeFinding(finding, language)),
    `  ${describeCoverage(result, language)}`,
  ].join('\n');
}

/** Why a file was not checked, and the attachments that it links and that were not checked either. */
export function describeRefusal(
  { reason, attachments = [] }: RefusedResult,
  language: WrittenLanguage,
): string[] {
  const unchecked = language === 'zh-CN' ? '附件未检查：' : 'attachment not checked: ';
  return [
    reason.text[language],
    ...attachments.map(({ name, url }) =>
      language === 'zh-CN' ? `${unchecked}${name}（${url}）` : `${unchecked}${name} (${url})`,
    ),
  ].map(printable);
}
