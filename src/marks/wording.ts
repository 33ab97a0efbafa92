import type { Localized } from '../language/language';
import type { Severity } from '../report/schema/finding';

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '核对', en: 'To verify' },
  notice: { 'zh-CN': '提示', en: 'Notice' },
};

export const cardWords = {
  basis: { 'zh-CN': '依据：{basis}', en: 'Basis: {basis}' },
  announcement: { 'zh-CN': '{severity}：{title}。{message}', en: '{severity}: {title}. {message}' },
  label: { 'zh-CN': '勾稽检查结果', en: 'Gouji finding' },
  close: { 'zh-CN': '关闭', en: 'Close' },
} as const satisfies Readonly<Record<string, Localized>>;
