import { expect, test } from 'vitest';
import { form2021 } from '../../src/form/form-2021';

test('table 二 as the notice prints it', () => {
  const rows = form2021.tables.proactive.rows.map(({ field, group, columns }) => [
    group?.label['zh-CN'],
    field,
    columns.map((column) => column.field).join(' '),
  ]);
  expect(rows).toEqual([
    ['第二十条第（一）项', 'regulations', 'issued repealed inForce'],
    ['第二十条第（一）项', 'normativeDocuments', 'issued repealed inForce'],
    ['第二十条第（五）项', 'licensing', 'decisions'],
    ['第二十条第（六）项', 'penalties', 'decisions'],
    ['第二十条第（六）项', 'coercion', 'decisions'],
    ['第二十条第（八）项', 'fees', 'amount'],
  ]);
});
