import type { FormColumn, FormGroup, FormRow } from '../form/form';
import type { Localized } from '../language/language';
import { parseCellPath } from '../report/cell-path';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { tableName } from '../form/table-name';
import { cellName, rowName } from '../report/cell-name';

const nameOfColumn = ({ label }: FormColumn): Localized => label;

/** The heading that unites all of these and nothing else; null for none. */
function groupOf(chosen: readonly FormColumn[], all: readonly FormColumn[]): FormGroup | null {
  const group = chosen[0]?.group ?? null;
  if (group === null || chosen.length === 1) return null;
  const united = all.filter((each) => each.group === group);
  return united.length === chosen.length && united.every((each) => chosen.includes(each)) ? group : null;
}

function quoted(names: readonly Localized[]): Localized {
  return {
    'zh-CN': names.map((name) => `“${name['zh-CN']}”`).join('、'),
    en: names.map(({ en }) => en).join(' + '),
  };
}

function rowsInWords(chosen: readonly FormRow[], all: readonly FormRow[]): Localized {
  const group = groupOf(chosen, all);
  // Headings without a number, such as 第二十条第（一）项, name an article and no sum.
  if (group === null || group.mark === '') return quoted(chosen.map(rowName));
  return {
    'zh-CN': `“${group.mark}${group.label['zh-CN']}”各项`,
    en: `${group.label.en} (all rows)`,
  };
}

function columnsInWords(chosen: readonly FormColumn[], all: readonly FormColumn[]): Localized {
  const group = groupOf(chosen, all);
  if (group === null) return quoted(chosen.map(nameOfColumn));
  return { 'zh-CN': `“${group.label['zh-CN']}”各列`, en: group.label.en };
}

/**
 * Cells whose sum is meant, in words: `表三“（三）不予公开”各项的“总计”之和`.
 *
 * @param paths cells of one table, the same columns in each row; at least one
 * @throws RangeError where the report's form has no such cell
 */
export function sumName(report: Report, paths: readonly string[]): Localized {
  const [first, ...others] = paths;
  if (first === undefined) throw new RangeError('no cells to name');
  if (others.length === 0) return cellName(report, first);
  const cells = paths.map(parseCellPath);
  const { table } = parseCellPath(first);
  const all = rowsOf(report, table);
  const rows = all.filter(({ field }) => cells.some(({ row }) => row === field));
  const printed = rows[0]?.columns ?? [];
  const columns = printed.filter(({ field }) => cells.some(({ column }) => column === field));
  const [rowWords, columnWords] = [rowsInWords(rows, all), columnsInWords(columns, printed)];
  return {
    'zh-CN': `${tableName(table)['zh-CN']}${rowWords['zh-CN']}的${columnWords['zh-CN']}之和`,
    en: `${tableName(table).en}, ${rowWords.en}, ${columnWords.en}`,
  };
}
