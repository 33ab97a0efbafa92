import { expect, test } from 'vitest';
import { form2019 } from '../../src/form/form-2019';

test('table 二 as the notice prints it', () => {
  const rows = form2019.tables.proactive.rows.map(({ field, group, columns }) => [
    group?.label['zh-CN'],
    field,
    columns.map((column) => column.field).join(' '),
  ]);
  expect(rows).toEqual([
    ['第二十条第（一）项', 'regulations', 'newlyMade newlyDisclosed totalDisclosed'],
    ['第二十条第（一）项', 'normativeDocuments', 'newlyMade newlyDisclosed totalDisclosed'],
    ['第二十条第（五）项', 'licensing', 'itemsLastYear change decisions'],
    ['第二十条第（五）项', 'otherServices', 'itemsLastYear change decisions'],
    ['第二十条第（六）项', 'penalties', 'itemsLastYear change decisions'],
    ['第二十条第（六）项', 'coercion', 'itemsLastYear change decisions'],
    ['第二十条第（八）项', 'fees', 'itemsLastYear change'],
    ['第二十条第（九）项', 'procurement', 'projects amount'],
  ]);
});
