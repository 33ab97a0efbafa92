import type { Localized } from '../language/language';

/** The sentences of a notice of rectification; what stands in braces is filled in. */
export const noticeWords = {
  title: {
    'zh-CN': '关于{organization}{years}政府信息公开工作年度报告问题整改的通知',
    en: 'Notice to {organization}: corrections to its annual report on open government information {years}',
  },
  ofYears: { 'zh-CN': '{years}年', en: 'of {years}' },
  unknownBody: { 'zh-CN': '有关单位', en: 'the body concerned' },
  yearSeparator: { 'zh-CN': '年、', en: ', ' },
  opening: {
    'zh-CN': '经检查，贵单位《{report}》存在{count}处需要核实整改的问题，现将有关情况通知如下。',
    en: 'A check of your report “{report}” found {count} matters to verify and correct. They are as follows.',
  },
  openingOfSeveral: {
    'zh-CN':
      '经检查，贵单位{reports}份政府信息公开工作年度报告存在{count}处需要核实整改的问题，现将有关情况通知如下。',
    en: 'A check of {reports} of your annual reports found {count} matters to verify and correct. They are as follows.',
  },
  problems: { 'zh-CN': '存在的问题', en: 'Problems found' },
  problemsOf: { 'zh-CN': '《{report}》存在的问题', en: 'Problems found in “{report}”' },
  checkOf: { 'zh-CN': '《{report}》的检查情况', en: 'The check of “{report}”' },
  source: { 'zh-CN': '（{source}）', en: '({source})' },
  noProblems: { 'zh-CN': '未发现需要整改的问题。', en: 'Nothing to correct was found.' },
  figures: { 'zh-CN': '数据核对表', en: 'Figures' },
  columns: {
    number: { 'zh-CN': '序号', en: 'No.' },
    place: { 'zh-CN': '位置', en: 'Place' },
    reported: { 'zh-CN': '填报数', en: 'Reported' },
    computed: { 'zh-CN': '核算数', en: 'Computed' },
    difference: { 'zh-CN': '相差', en: 'Difference' },
  },
  open: {
    'zh-CN': '下列内容未能检查，请自行核对：{list}。',
    en: 'The following could not be checked and is for you to verify: {list}.',
  },
  demands: { 'zh-CN': '整改要求', en: 'What is asked' },
  deadline: {
    'zh-CN':
      '请于{blank}年{blank}月{blank}日前，对照台账逐项核实上述问题；确有错误的，及时更正并重新发布；经核实无误的，说明情况。核实和整改情况请书面反馈。',
    en: 'By {blank}, please verify each matter against the case files, correct what is wrong and publish the report anew, or explain why it is right; and reply in writing.',
  },
  caution: {
    'zh-CN': '核算数根据网页所载数据得出，以台账为准。',
    en: 'What was computed rests on the figures of the page; the case files decide.',
  },
  files: { 'zh-CN': '未检查的附件', en: 'Files that were not checked' },
  filesOpening: {
    'zh-CN': '下列文件没有检查，请自行核对：',
    en: 'The following files were not checked and are for you to verify:',
  },
  file: { 'zh-CN': '{number}.{name}（{kind}，{url}）', en: '{number}. {name} ({kind}, {url})' },
  signature: { 'zh-CN': '（发文机关）', en: '(issuing body)' },
  date: { 'zh-CN': '{blank}年{blank}月{blank}日', en: '{blank}' },
  separator: { 'zh-CN': '；', en: '; ' },
} as const;

/** Room to be filled in by hand. */
export const blankToFill = '\u3000\u3000';

/** The marks before the headings of a notice. */
export const headingMark = (number: number): Localized => ({
  'zh-CN': `${'一二三四五六七八九十'[number - 1] ?? number}、`,
  en: `${number}. `,
});
