import type { CheckResult } from '../check/check-result';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { ExportEntry } from './export-entry';
import { documentText } from './json';
import { makeEntry, type Writing } from './make-entry';
import { hasOpenFindings } from './open-findings';

const words = {
  json: { 'zh-CN': 'JSON', en: 'JSON' },
  findings: { 'zh-CN': 'CSV：问题', en: 'CSV: findings' },
  figures: { 'zh-CN': 'CSV：三张表的数字', en: 'CSV: figures of the tables' },
  workbook: { 'zh-CN': 'XLSX：问题和标出错误的三张表', en: 'XLSX: findings and marked tables' },
  notice: { 'zh-CN': 'DOCX：整改通知', en: 'DOCX: notice of rectification' },
  ofYear: { 'zh-CN': '{year}年年报', en: 'report {year}' },
  report: { 'zh-CN': '年报', en: 'report' },
  check: { 'zh-CN': '检查', en: 'check' },
  namedFindings: { 'zh-CN': '问题', en: 'findings' },
  namedFigures: { 'zh-CN': '数字', en: 'figures' },
  namedNotice: { 'zh-CN': '整改通知', en: 'notice' },
} as const satisfies Record<string, Localized>;

/** Whose report a file is about, and of which year. */
function nameOf(result: CheckResult, language: Language): string[] {
  if (result.status !== 'checked') return [result.source.title];
  const { organization, year, title } = result.report;
  const report =
    year === null
      ? textIn(words.report, language)
      : textIn(words.ofYear, language).replace('{year}', String(year));
  return [organization ?? title ?? result.source.title, report];
}

/** Every file that can be written of the check of one page; what makes them is loaded when one is asked for. */
export function reportExports(result: CheckResult, language: Language): readonly ExportEntry[] {
  const say = (text: Localized): string => textIn(text, language);
  const name = nameOf(result, language);
  const json: Writing = {
    id: 'json',
    label: words.json,
    name: [...name, say(words.check)],
    ending: 'json',
    write: () => Promise.resolve(documentText(result, language)),
  };
  if (result.status !== 'checked') return [makeEntry(json, language)];
  const workbook: Writing = {
    id: 'xlsx',
    label: words.workbook,
    name: [...name, say(words.check)],
    ending: 'xlsx',
    async write() {
      const [{ xlsxBlob }, { workbookOfReport }] = await Promise.all([
        import('./xlsx-blob'),
        import('./report-workbook'),
      ]);
      return xlsxBlob(workbookOfReport(result, language));
    },
  };
  const notice: Writing = {
    id: 'docx',
    label: words.notice,
    name: [...name, say(words.namedNotice)],
    ending: 'docx',
    async write() {
      const [{ noticeOf }, { noticeDocx }] = await Promise.all([import('./notice'), import('./notice-docx')]);
      const written = noticeOf({ body: null, results: [result], attachments: [] }, language);
      return new Blob(written === null ? [] : [await noticeDocx(written)]);
    },
  };
  const findings: Writing = {
    id: 'csvOfFindings',
    label: words.findings,
    name: [...name, say(words.namedFindings)],
    ending: 'csv',
    async write() {
      const { csvOfFindings } = await import('./csv');
      return [...csvOfFindings([result], language)];
    },
  };
  const figures: Writing = {
    id: 'csvOfFigures',
    label: words.figures,
    name: [...name, say(words.namedFigures)],
    ending: 'csv',
    async write() {
      const { csvOfFigures } = await import('./csv-of-figures');
      return csvOfFigures(result, language);
    },
  };
  const writings = [workbook, ...(hasOpenFindings(result) ? [notice] : []), findings, figures, json];
  return writings.map((writing) => makeEntry(writing, language));
}
