import type { CheckedResult, Finding } from '../check/check-result';
import { tableIds, type TableId } from '../form/form';
import { tableName } from '../form/table-name';
import { fill } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { parseCellPath } from '../report/cell-path';
import { cellMarks, type CellMark } from './cell-marks';
import { findingLine, type FindingLine } from './finding-columns';
import { numberedFindings, type NumberedFinding } from './numbered-findings';
import { oneLine } from './one-line';
import type { PrintedTable } from './printed-table';
import { printedTable, printedTitle } from './printed-tables';
import { reportFacts, type ReportFact } from './report-facts';

/** A finding with what is said of it. */
export interface ViewedFinding extends NumberedFinding {
  readonly line: FindingLine;
}

/** Open findings of one part of the report. */
interface ViewedSection {
  readonly title: string;
  readonly findings: readonly ViewedFinding[];
}

/** A report as a page to be printed shows it. */
export interface ReportView {
  readonly title: string;
  readonly facts: readonly ReportFact[];
  /** In the order of the parts of a report; parts without open findings are left out. */
  readonly sections: readonly ViewedSection[];
  readonly ignored: readonly ViewedFinding[];
  readonly tables: readonly {
    readonly id: TableId;
    readonly title: string;
    readonly table: PrintedTable | null;
  }[];
  readonly marks: ReadonlyMap<string, CellMark>;
}

const words = {
  untitled: { 'zh-CN': '政府信息公开工作年度报告', en: 'Annual report on open government information' },
  opening: { 'zh-CN': '正文开头', en: 'Opening of the text' },
  section: { 'zh-CN': '正文第{numeral}部分', en: 'Text, section {number}' },
  whole: { 'zh-CN': '全文', en: 'Whole report' },
} as const satisfies Record<string, Localized>;

const numerals = '一二三四五六';

/** The part of the report that a finding stands in. */
function partOf({ cells: [anchor], passage }: Finding, language: Language): string {
  const say = (text: Localized): string => textIn(text, language);
  if (passage?.section === 0) return say(words.opening);
  if (passage !== null) {
    const { section } = passage;
    return fill(say(words.section), { numeral: numerals[section - 1] ?? section, number: section }, language);
  }
  return anchor === undefined ? say(words.whole) : say(tableName(parseCellPath(anchor).table));
}

/** Every part of a report by name, in the order in which an export goes through them. */
function partsOf(language: Language): readonly string[] {
  const say = (text: Localized): string => textIn(text, language);
  const sections = [...numerals].map((numeral, index) =>
    fill(say(words.section), { numeral, number: index + 1 }, language),
  );
  return [...tableIds.map((id) => say(tableName(id))), say(words.opening), ...sections, say(words.whole)];
}

/** What a page to be printed shows of a report. */
export function reportView(result: CheckedResult, language: Language): ReportView {
  const { report } = result;
  const all = numberedFindings(result).map((numbered): ViewedFinding => ({
    ...numbered,
    line: findingLine(result, numbered, language),
  }));
  const open = all.filter(({ finding }) => finding.ignored === undefined);
  return {
    title: oneLine(report.title ?? report.ownTitle ?? textIn(words.untitled, language)),
    facts: reportFacts(result, language),
    sections: partsOf(language)
      .map((title) => ({
        title,
        findings: open.filter(({ finding }) => partOf(finding, language) === title),
      }))
      .filter(({ findings }) => findings.length > 0),
    ignored: all.filter(({ finding }) => finding.ignored !== undefined),
    tables: tableIds.map((id) => ({
      id,
      title: printedTitle(report, id, language),
      table: printedTable(report, id, language),
    })),
    marks: cellMarks(result),
  };
}
