import { formatNumber } from './fill';
import type { Language, Localized } from './language';

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

/** A number of findings of one severity: `2 处错误`, `1 处待核对`; `2 errors`, `1 to verify`. */
export function countInWords(count: number, severity: Severity, language: Language): string {
  const word = severityWords[severity][language];
  if (language === 'zh-CN') return `${formatNumber(count)} 处${word}`;
  const isPlural = count !== 1 && severity !== 'warning';
  return `${formatNumber(count)} ${isPlural ? `${word}s` : word}`;
}
