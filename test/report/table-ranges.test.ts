import { expect, test } from 'vitest';
import { tableRanges } from '../../src/report/table-ranges';
import { layOut } from '../table/lay-out';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';

test('the blocks between the first and the last cell of each table', () => {
  const { blocks } = layOut(plainTextTree, parsePlainText('甲\n1\n乙\n2\nx | 3\ny | 4'));
  const nodes = blocks.flatMap((block) => {
    if (block.kind === 'text') return [block.node];
    return block.kind === 'table' ? block.grid.rows.flatMap((row) => row.cells.map((cell) => cell.node)) : [];
  });
  const [, one, , two, , three, , four] = nodes;
  if (!one || !two || !three || !four) throw new Error('no nodes');
  const ranges = tableRanges(
    blocks,
    new Map([
      ['proactive.fees.amount', { node: two }],
      ['proactive.licensing.decisions', { node: one }],
      ['litigation.review.total', { node: three }],
      ['litigation.directSuit.total', { node: four }],
    ]),
  );
  expect([...ranges]).toEqual([
    [2, { first: 1, last: 3 }],
    [4, { first: 4, last: 4 }],
  ]);
});
