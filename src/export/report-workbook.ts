import type { CheckedResult } from '../check/check-result';
import { verdictOf } from '../check/verdict';
import { tableIds } from '../form/form';
import { tableName } from '../form/table-name';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { cellMarks } from './cell-marks';
import { findingsSheet } from './findings-sheet';
import { printedTable, printedTitle } from './printed-tables';
import { reportFacts, type ReportFact } from './report-facts';
import { cell, spanning, type CellLook, type Sheet, type SheetRow } from './sheet';
import { missingTableSheet, tableSheet } from './table-sheet';

const words = {
  name: { 'zh-CN': '概况', en: 'Summary' },
  title: {
    'zh-CN': '政府信息公开工作年度报告检查结果',
    en: 'Check of an annual report on open government information',
  },
  noTable: { 'zh-CN': '页面上没有此表。', en: 'The page does not have this table.' },
} as const satisfies Record<string, Localized>;

/** The line of a fact; further values stand below the first, under an empty key. */
function rowsOf({ label, values }: ReportFact, look: CellLook): SheetRow[] {
  return values.map((value, index) => ({
    cells: [cell(index === 0 ? label : '', 'key'), cell(value, look)],
  }));
}

function summarySheet(result: CheckedResult, language: Language): Sheet {
  const { tone } = verdictOf(result.findings, result.coverage);
  return {
    name: textIn(words.name, language),
    widths: [26, 90],
    isWide: true,
    rows: [
      spanning(textIn(words.title, language), 'title', 2),
      ...reportFacts(result, language).flatMap((fact) => rowsOf(fact, fact.id === 'verdict' ? tone : 'text')),
    ],
  };
}

/** The workbook of a report: what it comes to, the findings, and the tables as printed with the wrong cells marked. */
export function workbookOfReport(result: CheckedResult, language: Language): readonly Sheet[] {
  const marks = cellMarks(result);
  return [
    summarySheet(result, language),
    findingsSheet([{ result, leading: [] }], [], language),
    ...tableIds.map((id) => {
      const table = printedTable(result.report, id, language);
      if (table !== null) return tableSheet(table, marks, language);
      const title = printedTitle(result.report, id, language);
      return missingTableSheet(textIn(tableName(id), language), title, textIn(words.noTable, language));
    }),
  ];
}
