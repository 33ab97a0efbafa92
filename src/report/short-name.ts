import type { FormRow } from '../form/form';
import type { Localized } from '../language/language';
import { formCellAt } from './form-cell';
import type { Report } from './schema/report';

/** Labels of the form may be sentences: what follows the first comma explains, what all rows count is known. */
const shortened = (label: string): string =>
  label
    .replace(/[（(，,、].*$/, '')
    .replace(/政府信息公开申请数量$/, '')
    .replace(/继续办理$/, '');

/** A row in few words, with the marks that the form prints before it: `（五）3.要求提供公开出版物`. */
export function shortRowName({ group, mark, label }: FormRow): Localized {
  return {
    'zh-CN': `${group?.mark ?? ''}${mark}${shortened(label['zh-CN'])}`,
    en: group === null ? label.en : `${group.label.en}: ${label.en}`,
  };
}

/**
 * A cell in few words: `（五）3.要求提供公开出版物·自然人`.
 *
 * @param path `table.row.column`
 * @throws RangeError where the report's form has no such cell
 */
export function shortCellName(report: Report, path: string): Localized {
  const { row, column } = formCellAt(report, path);
  const name = shortRowName(row);
  return {
    'zh-CN': `${name['zh-CN']}·${column.label['zh-CN']}`,
    en: `${name.en} · ${column.label.en}`,
  };
}
