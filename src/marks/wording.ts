import type { Localized } from '../language/language';

export const cardWords = {
  basis: { 'zh-CN': '依据：{basis}', en: 'Basis: {basis}' },
  announcement: { 'zh-CN': '{severity}：{title}。{message}', en: '{severity}: {title}. {message}' },
  label: { 'zh-CN': '勾稽检查结果', en: 'Gouji finding' },
  close: { 'zh-CN': '关闭', en: 'Close' },
} as const satisfies Readonly<Record<string, Localized>>;
