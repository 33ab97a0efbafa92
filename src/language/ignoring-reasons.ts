import type { Localized } from './language';

/** Reasons for putting a finding aside that are given most often; one press chooses one. */
export const ignoringReasons: readonly Localized[] = [
  { 'zh-CN': '已与单位核实，台账如此', en: 'Verified: the case files say so' },
  { 'zh-CN': '口径不同，正文已说明', en: 'Counted differently, explained in the text' },
  { 'zh-CN': '已通知单位，等待更正', en: 'The body was told; awaiting its correction' },
  { 'zh-CN': '规则误报', en: 'False alarm' },
];
