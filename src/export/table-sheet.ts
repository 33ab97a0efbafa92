import type { Severity } from '../language/severity';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { tableName } from '../form/table-name';
import type { CellMark } from './cell-marks';
import type { PrintedCell, PrintedTable } from './printed-table';
import { cell, spanning, type CellLook, type Sheet, type SheetCell, type SheetRow } from './sheet';

const words = {
  legend: { 'zh-CN': '图例', en: 'Legend' },
  anchorOfError: {
    'zh-CN': '错误：这一格与其他数字对不上（粗体、实线框）',
    en: 'Error: does not agree with other figures (bold, solid frame)',
  },
  anchorOfWarning: { 'zh-CN': '待核对：这一格不一定有误', en: 'To verify: not necessarily wrong' },
  anchorOfNotice: { 'zh-CN': '提示：供参考', en: 'Notice: for information' },
  suspect: { 'zh-CN': '最可能填错的一格（虚线框）', en: 'The cell most likely wrong (dashed frame)' },
  part: { 'zh-CN': '参与计算的数字（蓝色细框）', en: 'Entered the computation (thin blue frame)' },
  missing: { 'zh-CN': '页面上没有这一格', en: 'The page does not have this cell' },
} as const satisfies Record<string, Localized>;

const anchors: Readonly<Record<Severity, CellLook>> = {
  error: 'anchorOfError',
  warning: 'anchorOfWarning',
  notice: 'anchorOfNotice',
};

function lookOf({ kind }: PrintedCell, mark: CellMark | undefined): CellLook {
  if (kind === 'group' || kind === 'label') return kind;
  if (mark?.isSuspect === true) return mark.role === 'anchor' ? 'suspectAnchor' : 'suspect';
  if (mark?.role === 'anchor') return anchors[mark.severity];
  if (mark !== undefined) return 'part';
  return kind === 'missing' ? 'missing' : 'figure';
}

const legendLooks = [
  'anchorOfError',
  'anchorOfWarning',
  'anchorOfNotice',
  'suspect',
  'part',
  'missing',
] as const;

/** In Latin letters: what each column of a printed table is wide. */
function widthsOf({ id, columns }: PrintedTable): number[] {
  const first = { proactive: [28], applications: [12, 16, 42], litigation: [] }[id];
  const rest = { proactive: 22, applications: 12, litigation: 9 }[id];
  return [...first, ...new Array<number>(columns - first.length).fill(rest)];
}

/** One table of a report as the form prints it, with the wrong cells marked and what the marks mean. */
export function tableSheet(
  table: PrintedTable,
  marks: ReadonlyMap<string, CellMark>,
  language: Language,
): Sheet {
  const say = (text: Localized): string => textIn(text, language);
  const toCell = (printed: PrintedCell): SheetCell => ({
    value: printed.value ?? printed.text,
    look: lookOf(printed, printed.path === null ? undefined : marks.get(printed.path)),
    across: printed.across,
    down: printed.down,
  });
  const used = new Set(table.rows.flat().map((printed) => toCell(printed).look));
  const isUsed = (look: CellLook): boolean =>
    used.has(look) || (look === 'suspect' && used.has('suspectAnchor'));
  const missing = table.rows.flat().find(({ kind }) => kind === 'missing')?.text ?? '';
  const legend = legendLooks.filter(isUsed).map((look): SheetRow => {
    const sample = cell(look === 'missing' ? missing : 0, look);
    return { cells: [sample, { value: say(words[look]), look: 'note', across: table.columns - 1 }] };
  });
  return {
    name: say(tableName(table.id)),
    widths: widthsOf(table),
    isWide: table.id !== 'proactive',
    rows: [
      spanning(table.title, 'title', table.columns),
      ...table.rows.map((row): SheetRow => ({ cells: row.map(toCell) })),
      ...(legend.length === 0 ? [] : [{ cells: [] }, spanning(say(words.legend), 'note', table.columns)]),
      ...legend,
    ],
    frozenRows: 1 + table.headRows,
    frozenColumns: table.labelColumns,
  };
}

/** The sheet of a table that the page does not have. */
export function missingTableSheet(name: string, title: string, note: string): Sheet {
  return { name, widths: [60], rows: [spanning(title, 'title', 1), spanning(note, 'note', 1)] };
}
