import type { CheckedResult } from '../check/check-result';
import { tableIds } from '../form/form';
import { tableName } from '../form/table-name';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { rowName } from '../report/cell-name';
import { formCells, type FilledCell } from '../report/form-cells';
import type { Report } from '../report/schema/report';
import { cellMarks, type CellMark } from './cell-marks';
import { csvHead, csvLines, type CsvValue } from './csv-text';

const words = {
  table: { 'zh-CN': '表', en: 'Table' },
  row: { 'zh-CN': '项目', en: 'Row' },
  column: { 'zh-CN': '列', en: 'Column' },
  value: { 'zh-CN': '数字', en: 'Figure' },
  text: { 'zh-CN': '页面文字', en: 'Words on the page' },
  state: { 'zh-CN': '填写情况', en: 'State' },
  findings: { 'zh-CN': '问题序号', en: 'Findings' },
  suspect: { 'zh-CN': '最可能填错', en: 'Most likely wrong' },
  path: { 'zh-CN': '单元格路径', en: 'Cell path' },
  yes: { 'zh-CN': '是', en: 'yes' },
} as const satisfies Record<string, Localized>;

const states: Readonly<Record<FilledCell['state'], Localized>> = {
  figure: { 'zh-CN': '数字', en: 'figure' },
  blank: { 'zh-CN': '空白', en: 'blank' },
  placeholder: { 'zh-CN': '占位符', en: 'placeholder' },
  text: { 'zh-CN': '文字', en: 'words' },
  annotated: { 'zh-CN': '数字带说明', en: 'annotated figure' },
  damaged: { 'zh-CN': '带乱码', en: 'damaged' },
  absent: { 'zh-CN': '页面上没有', en: 'not on the page' },
};

const heads = [
  ...(['table', 'row', 'column', 'value', 'text', 'state', 'findings', 'suspect', 'path'] as const),
];

function linesOf(
  report: Report,
  table: (typeof tableIds)[number],
  marks: ReadonlyMap<string, CellMark>,
  language: Language,
): CsvValue[][] {
  const say = (text: Localized): string => textIn(text, language);
  const known = formCells(report)
    .filter((cell) => cell.table === table)
    .map(({ row, column, path, value, text, state }): CsvValue[] => {
      const mark = marks.get(path);
      return [
        ...[say(tableName(table)), say(rowName(row)), say(column.label)],
        ...[value, text, say(states[state])],
        ...[mark?.numbers.join(' ') ?? null, mark?.isSuspect === true ? say(words.yes) : null, path],
      ];
    });
  const extra = (report.tables[table]?.extraRows ?? []).flatMap(({ label, values }) =>
    Object.entries(values).map(([column, value = null]): CsvValue[] => [
      ...[say(tableName(table)), label, column, value, null],
      ...[say(states[value === null ? 'blank' : 'figure']), null, null, null],
    ]),
  );
  return [...known, ...extra];
}

/** The figures of a report's tables, a line each: also those that are missing, with how findings touch them. */
export function csvOfFigures(result: CheckedResult, language: Language): string {
  const marks = cellMarks(result);
  return (
    csvHead(heads.map((head) => textIn(words[head], language))) +
    csvLines(tableIds.flatMap((table) => linesOf(result.report, table, marks, language)))
  );
}
