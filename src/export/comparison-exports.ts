import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { YearComparison } from '../years/year-comparison';
import type { ExportEntry } from './export-entry';
import { makeEntry, type Writing } from './make-entry';

const words = {
  workbook: { 'zh-CN': 'XLSX：数字和文字', en: 'XLSX: figures and sentences' },
  cells: { 'zh-CN': 'CSV：数字', en: 'CSV: figures' },
  sentences: { 'zh-CN': 'CSV：文字', en: 'CSV: sentences' },
  comparison: { 'zh-CN': '年度对比', en: 'years compared' },
  namedCells: { 'zh-CN': '数字', en: 'figures' },
  namedSentences: { 'zh-CN': '文字', en: 'sentences' },
} as const satisfies Record<string, Localized>;

/** Every file that can be written of two years; what makes them is loaded when one is asked for. */
export function comparisonExports(comparison: YearComparison, language: Language): readonly ExportEntry[] {
  const { previous, current } = comparison;
  const say = (text: Localized): string => textIn(text, language);
  const years = [previous.year, current.year].filter((year) => year !== null).join('-');
  const name = [current.organization ?? previous.organization ?? '', years, say(words.comparison)];
  const workbook: Writing = {
    id: 'xlsx',
    label: words.workbook,
    name,
    ending: 'xlsx',
    async write() {
      const [{ xlsxBlob }, { workbookOfComparison }] = await Promise.all([
        import('./xlsx-blob'),
        import('./comparison-workbook'),
      ]);
      return xlsxBlob(workbookOfComparison(comparison, language));
    },
  };
  const cells: Writing = {
    id: 'csvOfCells',
    label: words.cells,
    name: [...name, say(words.namedCells)],
    ending: 'csv',
    async write() {
      const { csvOfComparedCells } = await import('./csv-of-comparison');
      return csvOfComparedCells(comparison, language);
    },
  };
  const sentences: Writing = {
    id: 'csvOfSentences',
    label: words.sentences,
    name: [...name, say(words.namedSentences)],
    ending: 'csv',
    async write() {
      const { csvOfComparedSentences } = await import('./csv-of-comparison');
      return csvOfComparedSentences(comparison, language);
    },
  };
  return [workbook, cells, sentences].map((writing) => makeEntry(writing, language));
}
