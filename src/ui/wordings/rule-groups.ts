import type { WrittenLanguage } from '../../language/language';
import type { RuleGroup } from '../../rules/finding';

/** The headings under which rules are listed, in the options and in the handbook. */
export const ruleGroupWords: Readonly<Record<WrittenLanguage, Readonly<Record<RuleGroup, string>>>> = {
  'zh-CN': {
    sums: '勾稽关系',
    cells: '单元格',
    structure: '结构与格式',
    dates: '年度与日期',
    text: '正文与表格',
    fee: '信息处理费',
    years: '跨年比较',
  },
  en: {
    sums: 'Sums',
    cells: 'Cells',
    structure: 'Structure',
    dates: 'Years and dates',
    text: 'Text against tables',
    fee: 'Information processing fee',
    years: 'Across years',
  },
};
