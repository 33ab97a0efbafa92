import type { Finding } from '../check/check-result';
import { fillAll } from '../language/fill';
import type { Localized } from '../language/language';
import { cellName, rowName } from '../report/cell-name';
import { formCellAt } from '../report/form-cell';
import { officialCellName, officialColumnName, officialRowName } from '../report/official-name';
import type { Report } from '../report/schema/report';

const words = {
  cells: { 'zh-CN': '{cell}等{count}格', en: '{cell} and others ({count} cells)' },
  opening: { 'zh-CN': '正文开头', en: 'Opening of the text' },
  section: { 'zh-CN': '第{numeral}部分', en: 'Section {number}' },
} as const satisfies Record<string, Localized>;

const numerals = ['一', '二', '三', '四', '五', '六'];

function nameOfSection(number: number): Localized {
  if (number === 0) return words.opening;
  return fillAll(words.section, { numeral: numerals[number - 1] ?? number, number });
}

function nameOfCells(report: Report, { cells, comparison }: Finding, anchor: string): Localized {
  const isBalance = comparison !== undefined && comparison.reported.lines.length > 1;
  if (isBalance) return officialColumnName(report, anchor);
  const cell = officialCellName(report, anchor);
  const isOne = comparison !== undefined || cells.length === 1;
  return isOne ? cell : fillAll(words.cells, { cell, count: cells.length });
}

/** Where a finding lies, in the words of official letters; null where it is about the report as a whole. */
export function placeOf(report: Report, finding: Finding): Localized | null {
  const { cells, passage } = finding;
  if (passage !== null) return nameOfSection(passage.section);
  const [anchor] = cells;
  return anchor === undefined ? null : nameOfCells(report, finding, anchor);
}

/** A sentence with every occurrence of a name replaced by the official one, which may itself contain the name. */
const renamed = (text: string, printed: string, official: string): string =>
  text
    .split(official)
    .map((part) => part.split(printed).join(official))
    .join(official);

/**
 * A sentence in which cells and rows are called as official letters call them.
 *
 * @param cells those that it may name
 */
export function withOfficialNames(report: Report, text: Localized, cells: readonly string[]): Localized {
  let { 'zh-CN': chinese, en } = text;
  for (const cell of cells) {
    const [printed, official] = [cellName(report, cell), officialCellName(report, cell)];
    chinese = renamed(chinese, printed['zh-CN'], official['zh-CN']);
    en = renamed(en, printed.en, official.en);
  }
  for (const row of new Set(cells.map((cell) => formCellAt(report, cell).row))) {
    chinese = renamed(chinese, `“${rowName(row)['zh-CN']}”`, officialRowName(row)['zh-CN']);
  }
  return { 'zh-CN': chinese, en };
}
