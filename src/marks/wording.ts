import type { Localized } from '../language/language';

export const cardWords = {
  label: { 'zh-CN': '勾稽检查结果', en: 'Gouji finding' },
  labelOfPosition: {
    'zh-CN': '勾稽检查结果，第{rank}处，共{count}处',
    en: 'Gouji finding {rank} of {count}',
  },
  announcement: { 'zh-CN': '{severity}：{title}。{message}', en: '{severity}: {title}. {message}' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  basis: { 'zh-CN': '依据：{basis}', en: 'Basis: {basis}' },
  moreChoices: { 'zh-CN': '其余 {count} 种见弹出窗口', en: '{count} more in the popup' },
  hint: { 'zh-CN': '单击查看详情', en: 'Click for details' },
  hintWithKeys: {
    'zh-CN': '单击查看详情，{keys} 逐条查看',
    en: 'Click for details, {keys} to go through all',
  },
  opened: {
    'zh-CN': '所在内容原为隐藏，已展开',
    en: 'Its place was hidden and has been opened',
  },
  hidden: {
    'zh-CN': '所在内容在页面上被隐藏，无法自动展开',
    en: 'Its place is hidden on the page and could not be opened',
  },
  noPlace: { 'zh-CN': '页面上没有对应的位置', en: 'It has no place on the page' },
  ignored: { 'zh-CN': '已忽略：{reason}', en: 'Ignored: {reason}' },
  ignoredWithoutReason: { 'zh-CN': '已忽略，未填原因', en: 'Ignored, no reason given' },
  returned: {
    'zh-CN': '曾忽略：{reason}；数字已变，重新显示',
    en: 'Ignored before: {reason}. Its figures have changed since',
  },
  returnedWithoutReason: {
    'zh-CN': '曾忽略，未填原因；数字已变，重新显示',
    en: 'Ignored before, no reason given. Its figures have changed since',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const comparisonWords = {
  caption: { 'zh-CN': '计算数与填报数对照', en: 'Computed against reported' },
  blank: { 'zh-CN': '空白', en: 'blank' },
  zeros: { 'zh-CN': '其余 {count} 项均为 0', en: '{count} more, all 0' },
  difference: { 'zh-CN': '相差 {difference}', en: 'difference {difference}' },
  previous: { 'zh-CN': '上年报告（{year}年）', en: 'Last year’s report ({year})' },
  opensTab: { 'zh-CN': '在新标签页打开', en: 'opens in a new tab' },
} as const satisfies Readonly<Record<string, Localized>>;

export const actionWords = {
  copy: { 'zh-CN': '复制整改意见', en: 'Copy letter' },
  ignore: { 'zh-CN': '忽略…', en: 'Ignore…' },
  rule: { 'zh-CN': '规则说明', en: 'Rule' },
  position: { 'zh-CN': '{rank} / {count}', en: '{rank} / {count}' },
  previous: { 'zh-CN': '上一处', en: 'Previous finding' },
  next: { 'zh-CN': '下一处', en: 'Next finding' },
  reason: { 'zh-CN': '忽略的原因（可不填）', en: 'Reason for ignoring (optional)' },
  ignoreNow: { 'zh-CN': '忽略', en: 'Ignore' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  copyByHand: { 'zh-CN': '请按 Ctrl+C 复制', en: 'Press Ctrl+C to copy' },
  letter: { 'zh-CN': '整改意见', en: 'Letter' },
  ignored: { 'zh-CN': '已忽略：{title}。', en: 'Ignored: {title}.' },
  notIgnored: {
    'zh-CN': '没有存下，这一处尚未忽略，可能是磁盘已满。请清理磁盘后再试；仍不行时，请刷新页面后重试。',
    en: 'This could not be stored, so the finding is not ignored; the disk may be full. Free some space and try again; if it fails again, reload the page first.',
  },
  allDone: { 'zh-CN': '已无待处理的问题', en: 'Nothing left to deal with' },
  orphaned: {
    'zh-CN': '勾稽已更新或重新加载，本页的标记已移除。请刷新页面后再检查。',
    en: 'Gouji was updated or reloaded, and its marks were taken off this page. Reload the page to check it again.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
