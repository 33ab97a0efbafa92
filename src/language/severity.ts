import { formatNumber } from './fill';
import { isChinese, type Language, type Localized } from './language';
import { textIn } from './text-in';

/** Gravest first: an error breaks the form, a warning asks for a second look, a notice informs. */
export const severities = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof severities)[number];

/** Whether the first severity is graver than the second. */
export function isGraver(severity: Severity, other: Severity): boolean {
  return severities.indexOf(severity) < severities.indexOf(other);
}

/** Orders severities for sorting, the gravest first. */
export function gravestFirst(one: Severity, other: Severity): number {
  return severities.indexOf(one) - severities.indexOf(other);
}

/** What a finding of that severity is called. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '待核对', en: 'to verify' },
  notice: { 'zh-CN': '提示', en: 'notice' },
};

const measureWord: Localized = { 'zh-CN': '处', en: '' };

/** A number of findings of one severity: `2 处错误`, `1 处待核对`; `2 errors`, `1 to verify`. */
export function countInWords(count: number, severity: Severity, language: Language): string {
  const word = textIn(severityWords[severity], language);
  if (isChinese(language)) return `${formatNumber(count)} ${textIn(measureWord, language)}${word}`;
  const isPlural = count !== 1 && severity !== 'warning';
  return `${formatNumber(count)} ${isPlural ? `${word}s` : word}`;
}
