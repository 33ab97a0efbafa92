import { expect, test } from 'vitest';
import { litigation } from '../../src/form/litigation';
import { TableBuilder, type ReadCell } from '../../src/report/table-builder';

const value = (text: string) => ({ text, node: `<${text}>` });

test('figures go into the table, cells into the map, unknown rows beside them', () => {
  const cells = new Map<string, ReadCell<string>>();
  const builder = new TableBuilder('litigation', cells);
  const [review, directSuit] = litigation.rows;
  if (review === undefined || directSuit === undefined) throw new Error('no rows');
  builder.add(
    review,
    new Map([
      ['upheld', value('12件')],
      ['total', value('—')],
      ['foreign', value('1')],
    ]),
    1,
  );
  builder.add(directSuit, new Map(), 1);
  builder.addExtra('其他', new Map([['total', value('3')]]));
  expect(builder.build()).toEqual({
    review: { upheld: 12, total: null },
    directSuit: {},
    extraRows: [{ label: '其他', values: { total: 3 } }],
  });
  expect([...cells]).toEqual([
    [
      'litigation.review.upheld',
      { value: 12, state: 'annotated', text: '12件', node: '<12件>', confidence: 1 },
    ],
    ['litigation.review.total', { value: null, state: 'placeholder', text: '—', node: '<—>', confidence: 1 }],
  ]);
});
