import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import { cellName } from '../../report/cell-name';
import type { Report } from '../../report/schema/report';
import type { HistoryWords } from './words';

/**
 * Where a report changed, in words.
 *
 * @param path `table.row.column`, `section.N`, or the name of another field of a report
 * @param reports those of whose forms the cell may be one, the newer first
 * @returns the path itself where it is none that is known, as one of a later version
 */
export function placeInWords(
  path: string,
  reports: readonly (Report | undefined)[],
  language: Language,
  words: HistoryWords['versions'],
): string {
  const [field = '', row, column] = path.split('.');
  if (field === 'section' && row !== undefined) return words.section(Number(row));
  if (row === 'extraRows') return words.extraRow;
  const name = words.fields[field];
  if (column === undefined) return name ?? path;
  for (const report of reports) {
    const cell = report === undefined ? null : cellNameOrNull(report, path, language);
    if (cell !== null) return cell;
  }
  return path;
}

function cellNameOrNull(report: Report, path: string, language: Language): string | null {
  try {
    return textIn(cellName(report, path), language);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
