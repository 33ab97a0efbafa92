import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { Run, RunPage } from '../run/run-record';
import type { ExportEntry } from './export-entry';
import { makeEntry, type Writing } from './make-entry';
import { hasOpenFindings } from './open-findings';
import { outcomeOfPage } from './outcome';

const words = {
  workbook: { 'zh-CN': 'XLSX：概况、各份年报和全部问题', en: 'XLSX: overview, reports and findings' },
  notices: { 'zh-CN': 'ZIP：各机关的整改通知（DOCX）', en: 'ZIP: a notice to each body (DOCX)' },
  reports: { 'zh-CN': 'CSV：各份年报', en: 'CSV: reports' },
  findings: { 'zh-CN': 'CSV：全部问题', en: 'CSV: all findings' },
  documents: { 'zh-CN': 'NDJSON：每份一行', en: 'NDJSON: one report a line' },
  run: { 'zh-CN': '年报批量检查', en: 'reports checked' },
  namedReports: { 'zh-CN': '各份年报', en: 'reports' },
  namedFindings: { 'zh-CN': '问题', en: 'findings' },
  namedNotices: { 'zh-CN': '整改通知', en: 'notices' },
  namedNotice: { 'zh-CN': '整改通知', en: 'notice' },
} as const satisfies Record<string, Localized>;

/** Every file that can be written of a run; what makes them is loaded when one is asked for. */
export function runExports(
  run: Pick<Run, 'title' | 'url' | 'createdAt'>,
  pages: readonly RunPage[],
  language: Language,
): readonly ExportEntry[] {
  const say = (text: Localized): string => textIn(text, language);
  const name = [run.title, say(words.run)];
  const inOrder = (): RunPage[] => [...pages].sort((one, other) => one.position - other.position);
  const outcomes = () => inOrder().map(outcomeOfPage);
  const workbook: Writing = {
    id: 'xlsx',
    label: words.workbook,
    name,
    ending: 'xlsx',
    async write() {
      const [{ xlsxBlob }, { workbookOfOutcomes }] = await Promise.all([
        import('./xlsx-blob'),
        import('./results-workbook'),
      ]);
      return xlsxBlob(workbookOfOutcomes(outcomes(), run, language));
    },
  };
  const notices: Writing = {
    id: 'notices',
    label: words.notices,
    name: [...name, say(words.namedNotices)],
    ending: 'zip',
    async write() {
      const { noticesZip } = await import('./notices-zip');
      const named = { notice: say(words.namedNotice), list: say(words.namedReports) };
      return new Blob([await noticesZip(outcomes(), named, new Date(), language)]);
    },
  };
  const reports: Writing = {
    id: 'csvOfReports',
    label: words.reports,
    name: [...name, say(words.namedReports)],
    ending: 'csv',
    async write() {
      const { csvHeadOfReports, csvLineOfOutcome } = await import('./csv');
      return [csvHeadOfReports(language), ...outcomes().map((each) => csvLineOfOutcome(each, language))];
    },
  };
  const findings: Writing = {
    id: 'csvOfFindings',
    label: words.findings,
    name: [...name, say(words.namedFindings)],
    ending: 'csv',
    async write() {
      const { csvHeadOfFindings, csvLinesOfOutcome } = await import('./csv');
      return [csvHeadOfFindings(language), ...outcomes().map((each) => csvLinesOfOutcome(each, language))];
    },
  };
  const documents: Writing = {
    id: 'ndjson',
    label: words.documents,
    name,
    ending: 'ndjson',
    async write() {
      const { documentLines } = await import('./run-documents');
      return documentLines(inOrder(), run.createdAt, language);
    },
  };
  const isToCorrect = pages.some(({ result }) => result?.status === 'checked' && hasOpenFindings(result));
  const writings = [workbook, ...(isToCorrect ? [notices] : []), reports, findings, documents];
  return writings.map((writing) => makeEntry(writing, language));
}
