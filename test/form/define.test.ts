import { expect, test } from 'vitest';
import { column, group, rows, united } from '../../src/form/define';

const amount = column('amount', '金额', 'amount', '数额');
const under = group('（一）', '收费', 'fees');

test('a column has its heading in both languages and other wordings', () => {
  expect(amount).toEqual({
    field: 'amount',
    label: { 'zh-CN': '金额', en: 'amount' },
    wordings: ['数额'],
    group: null,
  });
});

test('united columns know the heading over them', () => {
  expect(united(under, amount)).toEqual([{ ...amount, group: under }]);
});

test('the rows of a stretch share columns and heading', () => {
  const stretch = rows([amount], under, ['1.', 'first', '甲', 'first', '子'], ['', 'second', '乙', 'second']);
  expect(stretch).toEqual([
    {
      field: 'first',
      mark: '1.',
      label: { 'zh-CN': '甲', en: 'first' },
      wordings: ['子'],
      group: under,
      columns: [amount],
    },
    {
      field: 'second',
      mark: '',
      label: { 'zh-CN': '乙', en: 'second' },
      wordings: [],
      group: under,
      columns: [amount],
    },
  ]);
});
