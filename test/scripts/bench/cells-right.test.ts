import { describe, expect, test } from 'vitest';
import { cellsRight } from '../../bench/layouts/cells-right';
import { expectedTables } from '../../bench/layouts/expected-lines';
import { expectedReport } from '../../bench/layouts/expected-report';
import type { Rows } from '../../bench/layouts/rows';

const [proactive] = expectedTables(expectedReport('clean-2021'));

const rows: Rows = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '7', '4', '58'],
  ['信息内容', '本年处理决定数量', '', ''],
  ['行政许可', '38216', '', ''],
  ['行政处罚', '9427', '', ''],
  ['行政强制', '613', '', ''],
  ['行政事业性收费', '2847.3562', '', ''],
];

const rightIn = (...given: readonly Rows[]): number =>
  cellsRight(proactive === undefined ? [] : [proactive], given).right;

describe('cells right of cells present', () => {
  test('all of them in their places', () => {
    expect(rightIn(rows)).toBe(10);
    expect(cellsRight(proactive === undefined ? [] : [proactive], []).present).toBe(10);
  });

  test('further columns before all rows do no harm', () => {
    expect(rightIn(rows.map((row) => ['二', ...row]))).toBe(10);
  });

  test('a row whose figures begin elsewhere is wrong', () => {
    expect(rightIn(rows.map((row) => (row[0] === '行政许可' ? ['', ...row] : row)))).toBe(9);
  });

  test('another figure is wrong', () => {
    expect(rightIn(rows.map((row) => row.map((text) => (text === '58' ? '581' : text))))).toBe(9);
  });

  test('a row without its label is not found', () => {
    expect(rightIn(rows.map((row) => (row[0] === '规章' ? ['', ...row.slice(1)] : row)))).toBe(7);
  });

  test('a table in two parts is one', () => {
    expect(rightIn(rows.slice(0, 3), rows.slice(3))).toBe(10);
  });

  test('no table, nothing right', () => {
    expect(rightIn()).toBe(0);
  });
});
