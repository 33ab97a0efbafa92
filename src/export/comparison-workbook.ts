import { fill, formatNumber } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { YearComparison } from '../years/year-comparison';
import {
  comparedCellHeads,
  comparedCellLines,
  comparedSentenceHeads,
  comparedSentenceLines,
  sectionName,
  yearName,
} from './comparison-lines';
import { cell, rowOfValues, spanning, type Sheet, type SheetRow } from './sheet';

const words = {
  summary: { 'zh-CN': '概况', en: 'Summary' },
  cells: { 'zh-CN': '数字', en: 'Figures' },
  sentences: { 'zh-CN': '文字', en: 'Sentences' },
  title: { 'zh-CN': '政府信息公开工作年度报告年度对比', en: 'Annual reports of two years compared' },
  body: { 'zh-CN': '机关', en: 'Body' },
  unknown: { 'zh-CN': '不明', en: 'unknown' },
  repeated: { 'zh-CN': '{section}与上一年度重复', en: '{section} repeats last year’s' },
  share: {
    'zh-CN': '{percent}%（按字数，固定用语除外）',
    en: '{percent}% (by letters, without boilerplate)',
  },
  notice: { 'zh-CN': '注意', en: 'Note' },
  nothing: { 'zh-CN': '没有可比的句子', en: 'nothing to compare' },
} as const satisfies Record<string, Localized>;

const pair = (key: string, value: string): SheetRow => ({ cells: [cell(key, 'key'), cell(value)] });

function summarySheet(comparison: YearComparison, language: Language): Sheet {
  const say = (text: Localized, values: Readonly<Record<string, string>> = {}): string =>
    fill(textIn(text, language), values, language);
  const { previous, current, sections, notices = [] } = comparison;
  return {
    name: say(words.summary),
    widths: [32, 70],
    rows: [
      spanning(say(words.title), 'title', 2),
      pair(say(words.body), current.organization ?? previous.organization ?? say(words.unknown)),
      pair(yearName(current, 'current', language), current.url),
      pair(yearName(previous, 'previous', language), previous.url),
      ...notices.map((notice) => pair(say(words.notice), textIn(notice, language))),
      ...sections.map(({ number, repeated }) =>
        pair(
          say(words.repeated, { section: sectionName(number, language) }),
          repeated === null
            ? say(words.nothing)
            : say(words.share, { percent: formatNumber(Math.round(repeated * 100)) }),
        ),
      ),
    ],
  };
}

/** The place of the column with the newer figure by the older one. */
const ratioColumn = 5;

function cellsSheet(comparison: YearComparison, language: Language): Sheet {
  const lines = comparedCellLines(comparison, language);
  return {
    name: textIn(words.cells, language),
    widths: [8, 60, 12, 12, 12, 18, 58],
    frozenRows: 1,
    frozenColumns: 2,
    isWide: true,
    rows: [
      rowOfValues(comparedCellHeads(comparison, language), 'head'),
      ...lines.map((line): SheetRow => ({
        cells: line.map((value, column) => {
          if (column === ratioColumn && value !== null) return cell(value, 'ratio');
          return cell(value, typeof value === 'number' || value === null ? 'count' : 'text');
        }),
      })),
    ],
  };
}

function sentencesSheet(comparison: YearComparison, language: Language): Sheet {
  return {
    name: textIn(words.sentences, language),
    widths: [12, 16, 70, 70],
    frozenRows: 1,
    isWide: true,
    rows: [
      rowOfValues(comparedSentenceHeads(language), 'head'),
      ...comparedSentenceLines(comparison, language).map((line) => rowOfValues(line)),
    ],
  };
}

/** The workbook of two years: what they are, every cell of both, and the sentences. */
export function workbookOfComparison(comparison: YearComparison, language: Language): readonly Sheet[] {
  return [
    summarySheet(comparison, language),
    cellsSheet(comparison, language),
    sentencesSheet(comparison, language),
  ];
}
