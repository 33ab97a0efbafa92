import { fillAll } from '../language/fill';
import { writtenLanguages, type Localized, type WrittenLanguage } from '../language/language';
import { parseCellPath } from '../report/cell-path';
import { rowsOf } from '../report/figure';
import { shortCellName } from '../report/short-name';
import type { Report } from '../report/schema/report';
import type { CellChange, Explanation } from './explanation';

const words = {
  fact: { 'zh-CN': '最可能：{changes}', en: 'Most likely: {changes}' },
  change: { 'zh-CN': '{cell} 应为 {to}（现为 {from}）', en: '{cell} should be {to} (is {from})' },
  filledIn: { 'zh-CN': '{cell} 应为 {to}（现为空白）', en: '{cell} should be {to} (is blank)' },
  several: {
    'zh-CN': '以下 {count} 种改法都能使勾稽成立，请对照台账确定',
    en: '{count} changes would make the sums hold; the case files have to decide',
  },
  someOfSeveral: {
    'zh-CN': '有 {count} 种改法都能使勾稽成立，列出较可能的 {told} 种，请对照台账确定',
    en: '{count} changes would make the sums hold; the {told} likeliest are listed, the case files have to decide',
  },
  litigation: {
    'zh-CN': '表四“{block}”只有一个合计，单凭勾稽不能确定错在哪一格；以下 {count} 种改法都能使其成立',
    en: 'Table 4, {block}: one sum alone cannot single out a cell; any of {count} changes would make it hold',
  },
} as const satisfies Record<string, Localized>;

/** Said where the search itself failed. */
export function broken(detail: string): Localized {
  return {
    'zh-CN': `查找原因时出错，未得出结论，不影响下列问题：${detail}`,
    en: `The search for a cause failed and came to no verdict; the findings stand: ${detail}`,
  };
}

/** Said where there are more errors than can be searched. */
export const tooMany: Localized = {
  'zh-CN': '错误较多，单凭勾稽不能确定错在哪几格，请按下列问题逐行逐列核对',
  en: 'Too many errors to single out the wrong cells; check the rows and columns of the findings below one by one',
};

const separators: Localized = { 'zh-CN': '；', en: '; ' };

function inEvery(write: (language: WrittenLanguage) => string): Localized {
  return Object.fromEntries(writtenLanguages.map((language) => [language, write(language)])) as Record<
    WrittenLanguage,
    string
  >;
}

function change(report: Report, { cell, from, to }: CellChange): Localized {
  const named = { cell: shortCellName(report, cell), to };
  return from === null ? fillAll(words.filledIn, named) : fillAll(words.change, { ...named, from });
}

/** The changes of one explanation. */
export function choice(report: Report, changes: Explanation): Localized {
  const parts = changes.map((each) => change(report, each));
  return inEvery((language) => parts.map((part) => part[language]).join(separators[language]));
}

/** The only smallest explanation. */
export function fact(report: Report, changes: Explanation): Localized {
  return fillAll(words.fact, { changes: choice(report, changes) });
}

/** What comes before several explanations, not all of which may be told. */
export function ambiguous(count: number, told: number): Localized {
  return fillAll(told < count ? words.someOfSeveral : words.several, { count, told });
}

/** What comes before the explanations of a sum of table 四, told by its total. */
export function ofLitigation(report: Report, total: string, count: number): Localized {
  const { row: field } = parseCellPath(total);
  const block = rowsOf(report, 'litigation').find((row) => row.field === field);
  return fillAll(words.litigation, { block: block?.label ?? { 'zh-CN': '', en: '' }, count });
}
