import { expect, test } from 'vitest';
import { tableIds } from '../../src/form/form';
import { tableName, tableNumber } from '../../src/form/table-name';

test('tables are numbered as the form prints it, and in figures for readers of English', () => {
  expect(tableIds.map(tableNumber)).toEqual([
    { 'zh-CN': '二', en: '2' },
    { 'zh-CN': '三', en: '3' },
    { 'zh-CN': '四', en: '4' },
  ]);
  expect(tableIds.map((id) => tableName(id)['zh-CN'])).toEqual(['表二', '表三', '表四']);
});
