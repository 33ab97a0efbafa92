import { tableName } from '../form/table-name';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { ComparedReport, ComparedSentence, SaidInCell, YearComparison } from '../years/year-comparison';
import { oneLine } from './one-line';

const words = {
  table: { 'zh-CN': '表', en: 'Table' },
  cell: { 'zh-CN': '单元格', en: 'Cell' },
  previousYear: { 'zh-CN': '上一年度', en: 'last year' },
  currentYear: { 'zh-CN': '本年度', en: 'this year' },
  year: { 'zh-CN': '{year}年', en: '{year}' },
  difference: { 'zh-CN': '增减', en: 'Difference' },
  ratio: { 'zh-CN': '本年度÷上一年度', en: 'This year ÷ last year' },
  path: { 'zh-CN': '单元格路径', en: 'Cell path' },
  section: { 'zh-CN': '部分', en: 'Section' },
  kind: { 'zh-CN': '与上一年度相比', en: 'Against last year' },
  sentence: { 'zh-CN': '本年度的句子', en: 'Sentence of this year' },
  previousSentence: { 'zh-CN': '上一年度的句子', en: 'Sentence of last year' },
  absent: { 'zh-CN': '没有此格', en: 'no such cell' },
} as const satisfies Record<string, Localized>;

const sections: Readonly<Record<number, Localized>> = {
  1: { 'zh-CN': '第一部分', en: 'Section 1' },
  5: { 'zh-CN': '第五部分', en: 'Section 5' },
};

/** What a sentence is beside those of the older report. */
const sentenceKinds: Readonly<Record<ComparedSentence['kind'], Localized>> = {
  new: { 'zh-CN': '新写', en: 'new' },
  same: { 'zh-CN': '完全相同', en: 'the same' },
  figures: { 'zh-CN': '只改了数字', en: 'only figures differ' },
  edited: { 'zh-CN': '略有改动', en: 'a few words changed' },
  boilerplate: { 'zh-CN': '固定用语', en: 'boilerplate' },
};

type Value = string | number | null;

/** The name of a section that is compared. */
export const sectionName = (number: number, language: Language): string =>
  textIn(sections[number] ?? { 'zh-CN': String(number), en: String(number) }, language);

/** The name of a year, or which of the two it is. */
export function yearName(
  { year }: ComparedReport,
  which: 'previous' | 'current',
  language: Language,
): string {
  if (year !== null) return textIn(words.year, language).replace('{year}', String(year));
  return textIn(which === 'previous' ? words.previousYear : words.currentYear, language);
}

/** The heads of the cells of a comparison. */
export function comparedCellHeads({ previous, current }: YearComparison, language: Language): string[] {
  const say = (text: Localized): string => textIn(text, language);
  return [
    ...[say(words.table), say(words.cell)],
    ...[yearName(previous, 'previous', language), yearName(current, 'current', language)],
    ...[say(words.difference), say(words.ratio), say(words.path)],
  ];
}

/** The cells of a comparison, a line each, in printed order. */
export function comparedCellLines({ cells }: YearComparison, language: Language): Value[][] {
  const figure = (value: number | null | undefined, said: SaidInCell | undefined): Value =>
    value === undefined ? textIn(words.absent, language) : (value ?? said?.text ?? null);
  return cells.map((compared) => {
    const { table, label, previous, current, difference, ratio, path } = compared;
    return [
      ...[textIn(tableName(table), language), textIn(label, language)],
      ...[figure(previous, compared.previousSaid), figure(current, compared.currentSaid)],
      ...[difference, ratio, path],
    ];
  });
}

/** The heads of the sentences of a comparison. */
export function comparedSentenceHeads(language: Language): string[] {
  return [words.section, words.kind, words.sentence, words.previousSentence].map((head) =>
    textIn(head, language),
  );
}

/** The sentences of the newer report, each with the one of the older report that it repeats. */
export function comparedSentenceLines(comparison: YearComparison, language: Language): Value[][] {
  return comparison.sections.flatMap(({ number, sentences }) =>
    sentences.map(({ kind, text, previous }): Value[] => [
      sectionName(number, language),
      textIn(sentenceKinds[kind], language),
      oneLine(text),
      previous === null ? null : oneLine(previous),
    ]),
  );
}
