import type { Localized } from '../language/language';
import type { TableId } from './form';
import { tableNumbers } from './forms';

const englishNumbers: Readonly<Record<TableId, string>> = {
  proactive: '2',
  applications: '3',
  litigation: '4',
};

/** The number of a table: `三` as the form prints it, `3` for readers of English. */
export function tableNumber(table: TableId): Localized {
  return { 'zh-CN': tableNumbers[table], en: englishNumbers[table] };
}

/** `表三`: how reviewers call a table. */
export function tableName(table: TableId): Localized {
  return { 'zh-CN': `表${tableNumbers[table]}`, en: `Table ${englishNumbers[table]}` };
}
