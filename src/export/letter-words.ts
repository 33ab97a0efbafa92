import type { Localized } from '../language/language';

/** The sentences of a letter; what stands in braces is filled in. */
export const letterWords = {
  addressee: { 'zh-CN': '{organization}：', en: 'To {organization}:' },
  unknownAddressee: { 'zh-CN': '有关单位：', en: 'To whom it may concern:' },
  opening: {
    'zh-CN': '经检查，贵单位《{report}》（{source}）存在以下问题：',
    en: 'A check of your report “{report}” ({source}) found the following:',
  },
  openingOfSeveral: {
    'zh-CN': '经检查，贵单位《{report}》（{source}）存在以下{count}处问题：',
    en: 'A check of your report “{report}” ({source}) found the following {count} problems:',
  },
  source: { 'zh-CN': '网址：{address}，检查日期：{day}', en: '{address}, checked on {day}' },
  sourceWithoutAddress: { 'zh-CN': '检查日期：{day}', en: 'checked on {day}' },
  untitled: { 'zh-CN': '政府信息公开工作年度报告', en: 'annual report on open government information' },
  untitledOfYear: {
    'zh-CN': '{year}年政府信息公开工作年度报告',
    en: 'annual report on open government information of {year}',
  },

  total: {
    'zh-CN': '{place}填报{reported}，按各项合计（{terms}）应为{computed}，相差{difference}',
    en: '{place} says {reported}; its parts add up to {computed} ({terms}), difference {difference}',
  },
  balance: {
    'zh-CN': '{place}办理流程不平衡：{received}，{handled}，两者应当相等，相差{difference}',
    en: '{place}: received and handled do not balance: {received}; {handled}; difference {difference}',
  },
  sum: { 'zh-CN': '{terms}={sum}', en: '{terms} = {sum}' },
  noTerms: { 'zh-CN': '各项均为0或空白', en: 'all of them 0 or blank' },
  ofPlace: { 'zh-CN': '{place}：{text}', en: '{place}: {text}' },
  inPlace: { 'zh-CN': '{place}{text}', en: '{place}: {text}' },
  quoting: { 'zh-CN': '{quotation}。{text}', en: '{quotation}. {text}' },
  toVerify: { 'zh-CN': '请核实：{text}', en: 'Please verify: {text}' },
  notice: { 'zh-CN': '（提示）{text}', en: '(Notice) {text}' },

  fact: { 'zh-CN': '经核算，最可能为：{changes}。', en: 'By computation the most likely: {changes}.' },
  change: { 'zh-CN': '{cell}应为{to}（现为{from}）', en: '{cell} should be {to} (is {from})' },
  filledIn: { 'zh-CN': '{cell}应为{to}（现为空白）', en: '{cell} should be {to} (is blank)' },
  several: {
    'zh-CN': '经核算，有{count}种改法都能使勾稽关系成立，请对照台账确定：{choices}。',
    en: '{count} changes would make the sums hold; the case files have to decide: {choices}.',
  },
  someOfSeveral: {
    'zh-CN':
      '经核算，有{count}种改法都能使勾稽关系成立，其中较可能的{told}种如下，请对照台账确定：{choices}。',
    en: '{count} changes would make the sums hold; the case files have to decide. The {told} likeliest: {choices}.',
  },
  choice: { 'zh-CN': '（{number}）{changes}', en: '({number}) {changes}' },
  sameCause: { 'zh-CN': '可能的原因见第{number}项。', en: 'For the likely cause see {number}.' },
  basis: { 'zh-CN': '依据：{basis}。', en: 'Basis: {basis}.' },
  basisOfForm: { 'zh-CN': '依据：{basis}（{form}）。', en: 'Basis: {basis} ({form}).' },

  ignored: {
    'zh-CN': '另有{count}处问题经核实已忽略：{list}。',
    en: 'Verified and put aside ({count}): {list}.',
  },
  ignoredFor: { 'zh-CN': '{title}（理由：{reason}）', en: '{title} (reason: {reason})' },
  ignoredUntold: { 'zh-CN': '{title}（未注明理由）', en: '{title} (no reason given)' },
  closing: {
    'zh-CN': '请对照台账予以核实，确有错误的，请及时更正并重新发布。',
    en: 'Please verify this against the case files, correct what is wrong and publish the report anew.',
  },
  separator: { 'zh-CN': '；', en: '; ' },
} as const satisfies Record<string, Localized>;
