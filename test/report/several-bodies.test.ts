import { describe, expect, test } from 'vitest';
import { hasSeveralBodies } from '../../src/report/several-bodies';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const flowOf = (rows: readonly (readonly string[])[]) => layOut(parsedTree, parsePage(table(rows)));

const words = ['本年新收政府信息公开申请数量', '上年结转政府信息公开申请数量', '结转下年度继续办理'];
const towns = ['云门镇', '柳溪乡', '南市街道'];

describe('several bodies in a table of the form', () => {
  test('side by side', () => {
    const rows = [['项目', ...towns], ...words.map((word) => [word, '1', '2', '3'])];
    expect(hasSeveralBodies(flowOf(rows))).toBe(true);
  });

  test('below each other', () => {
    expect(
      hasSeveralBodies(flowOf([['单位', ...words], ...towns.map((town) => [town, '1', '2', '3'])])),
    ).toBe(true);
  });

  test.each([
    ['two of them', [['项目', ...towns.slice(1)], ...words.map((word) => [word, '1', '2'])]],
    [
      'a table without words of the form',
      [
        ['项目', ...towns],
        ['面积', '1', '2', '3'],
      ],
    ],
    [
      'the applicants of the form',
      [['', '自然人', '商业企业', '科研机构', '法律服务机构', '总计'], ...words.map((word) => [word])],
    ],
  ])('not %s', (_, rows) => {
    expect(hasSeveralBodies(flowOf(rows))).toBe(false);
  });

  test('a table that was not read does not count where others were', () => {
    const flow = flowOf([['单位', ...words], ...towns.map((town) => [town, '1', '2', '3'])]);
    const [block] = flow.blocks;
    const cell = block?.kind === 'table' ? block.grid.rows[1]?.cells[1]?.node : undefined;
    if (cell === undefined) throw new Error('no cell');
    expect(hasSeveralBodies(flow, new Set([parsePage('<p>')]))).toBe(false);
    expect(hasSeveralBodies(flow, new Set([cell]))).toBe(true);
  });
});
