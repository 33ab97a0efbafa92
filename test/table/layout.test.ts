import { expect, test } from 'vitest';
import { layoutOfName, layoutOfRole, layoutOfStyle } from '../../src/table/layout';

test.each([
  ['table', 'table'],
  ['treegrid', 'table'],
  [' Grid ', 'table'],
  ['rowgroup', 'body'],
  ['row', 'row'],
  ['columnheader', 'cell'],
  ['gridcell', 'cell'],
  ['presentation', null],
  ['constructor', null],
  [null, null],
])('role %j is %j', (role, layout) => {
  expect(layoutOfRole(role)).toBe(layout);
});

test.each([
  ['table', 'row', 'table'],
  ['table-header-group', 'row', 'head'],
  ['table-cell', 'row', 'cell'],
  ['TABLE-ROW', 'row', 'row'],
  ['flex', 'row', 'line'],
  ['flex', '', 'line'],
  ['flex', 'row-reverse', 'line'],
  ['flex', 'column', null],
  ['inline-flex', 'column-reverse', null],
  ['grid', 'column', 'grid'],
  ['contents', 'row', 'contents'],
  ['block', 'row', null],
  ['', '', null],
])('display %j, direction %j is %j', (display, direction, layout) => {
  expect(layoutOfStyle(display, direction)).toBe(layout);
});

test.each([
  ['thead', 'head'],
  ['th', 'cell'],
  ['div', null],
  ['constructor', null],
  [null, null],
])('element %j is %j', (name, layout) => {
  expect(layoutOfName(name)).toBe(layout);
});
