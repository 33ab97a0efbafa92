import type { Localized } from '../language/language';

export const cardWords = {
  basis: { 'zh-CN': '依据：{basis}', en: 'Basis: {basis}' },
  moreChoices: { 'zh-CN': '其余 {count} 种见扩展弹窗', en: '{count} more in the popup' },
  announcement: { 'zh-CN': '{severity}：{title}。{message}', en: '{severity}: {title}. {message}' },
  label: { 'zh-CN': '勾稽检查结果', en: 'Gouji finding' },
  close: { 'zh-CN': '关闭', en: 'Close' },
} as const satisfies Readonly<Record<string, Localized>>;
