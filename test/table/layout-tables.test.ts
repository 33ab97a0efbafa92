import { describe, expect, test } from 'vitest';
import { layOut } from './lay-out';
import { element, elementTree, type Element } from './element';

const styled = (display: string, ...children: Element[]): Element => element('div', children, { display });
const playing = (role: string, children: Element[], spans: Record<string, string> = {}): Element =>
  element('span', children, { role, ...spans });

/** What the flow holds: lines of text, and tables as their cells with the slot where each begins. */
function flowOf(...children: Element[]) {
  return layOut(elementTree, element('body', children), true).blocks.map((block) => {
    if (block.kind !== 'table') return block.kind === 'text' ? block.text : block.kind;
    return block.grid.rows.map((row, index) =>
      row.cells.filter((cell) => cell.row === index).map((cell) => `${cell.text}@${String(cell.column)}`),
    );
  });
}

const cells = (texts: readonly string[], name = 'div'): Element[] =>
  texts.map((text) => element(name, [text]));

describe('tables by display', () => {
  const row = (...texts: string[]): Element =>
    styled('table-row', ...texts.map((text) => styled('table-cell', text)));
  const read = [
    ['规章@0', '1@1'],
    ['收费@0', '@1'],
  ];

  test('rows in the table, and what stands around it', () => {
    const table = styled('table', row('规章', '1'), row('收费', ''));
    expect(flowOf('前', table, '后')).toEqual(['前', read, '后']);
  });

  test('rows in groups and in boxes that play no part', () => {
    const table = styled(
      'table',
      styled('table-row-group', element('div', [row('收费', '')])),
      styled('table-header-group', row('规章', '1')),
    );
    expect(flowOf(table)).toEqual([read]);
  });

  test('one that lays out the page is text, the table in it is one', () => {
    const inner = styled('table', row('规章', '1'), row('收费', ''));
    const outer = styled(
      'table',
      styled('table-row', styled('table-cell', '栏目'), styled('table-cell', inner)),
    );
    expect(flowOf(outer)).toEqual(['栏目', read]);
  });

  test('one without rows is text', () => {
    expect(flowOf(styled('table', element('p', ['甲'])))).toEqual(['甲']);
  });

  test('rows and cells that are not displayed have no place', () => {
    const gone: Element = { name: 'div', presence: 'removed', children: [row('甲', '9')] };
    expect(flowOf(styled('table', gone, row('规章', '1'), row('收费', '')))).toEqual([read]);
  });

  test('none of it is asked for unless it is wanted', () => {
    const table = styled('table', row('规章', '1'));
    const { blocks } = layOut(elementTree, element('body', [table]));
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });
});

test('roles with their spans', () => {
  const table = playing('table', [
    playing('row', [
      playing('columnheader', ['申请人'], { 'aria-rowspan': '2' }),
      playing('columnheader', ['组织'], { 'aria-colspan': '2' }),
    ]),
    playing('row', [playing('columnheader', ['企业']), playing('columnheader', ['其他'])]),
    playing('row', [playing('rowheader', ['新收']), playing('cell', ['3']), playing('cell', ['4'])]),
  ]);
  expect(flowOf(table)).toEqual([
    [
      ['申请人@0', '组织@1'],
      ['企业@1', '其他@2'],
      ['新收@0', '3@1', '4@2'],
    ],
  ]);
});

describe('rows of boxes side by side', () => {
  const rows = [
    ['名称', '件数', '合计'],
    ['规章', '', '2'],
    ['收费', '3', '4'],
  ];
  const grid = rows.map((row) => row.map((text, column) => `${text}@${String(column)}`));
  const lines = rows.map((row) => styled('flex', ...cells(row)));

  test('are a table, in the order of their boxes where nothing shows where they stand', () => {
    expect(flowOf('前', ...lines, '后')).toEqual(['前', grid, '后']);
  });

  test('headings between them begin a new table', () => {
    expect(flowOf(...lines, element('p', ['五、问题']), ...lines)).toEqual([grid, '五、问题', grid]);
  });

  test('a line inside a line holds cells', () => {
    const [head = [], ...rest] = rows.map(([label = '', ...values]) => [label, ...values, '5']);
    const nestedLines = [head, ...rest].map(([label = '', ...values]) =>
      styled('flex', element('div', [label]), styled('flex', ...cells(values))),
    );
    expect(flowOf(...nestedLines)[0]).toEqual(
      [head, ...rest].map((row) => row.map((text, column) => `${text}@${String(column)}`)),
    );
  });

  test('columns are told by where the boxes stand', () => {
    const box = (text: string, left: number, right: number, top: number): Element =>
      element('div', [text], { box: `${left} ${top} ${right} ${top + 20}` });
    const placed = [
      styled('flex', box('情况', 0, 100, 0), box('组织', 100, 300, 0)),
      styled('flex', box('企业', 100, 200, 20), box('其他', 200, 300, 20)),
      styled('flex', box('新收', 0, 100, 40), box('1', 100, 200, 40), box('2', 200, 300, 40)),
      styled('flex', box('结转', 0, 100, 60), box('', 101, 199, 60), box('4', 201, 300, 60)),
    ];
    expect(flowOf(...placed)).toEqual([
      [
        ['情况@0', '组织@1'],
        ['企业@1', '其他@2'],
        ['新收@0', '1@1', '2@2'],
        ['结转@0', '@1', '4@2'],
      ],
    ]);
  });

  test.each([
    ['too few of them', lines.slice(0, 2)],
    [
      'menus and columns without figures',
      [1, 2, 3].map(() => styled('flex', ...cells(['首页', '公开', '服务']))),
    ],
    ['narrative in one of them', [...lines, styled('flex', ...cells(['字'.repeat(401), '1', '2']))]],
  ])('are text: %s', (_, children) => {
    expect(flowOf(...children).every((block) => typeof block === 'string')).toBe(true);
  });
});

describe('a grid of boxes', () => {
  const box = (text: string, ...edges: number[]): Element => element('div', [text], { box: edges.join(' ') });
  const boxes = [
    box('三、结果', 0, 0, 50, 60),
    box('予以公开', 50, 0, 100, 20),
    box('1', 100, 0, 150, 20),
    box('部分公开', 50, 20, 100, 40),
    box('2', 100, 20, 150, 40),
    box('其他', 50, 40, 100, 60),
    box('', 100, 40, 150, 60),
    box('四、结转', 0, 60, 100, 80),
    box('4', 100, 60, 150, 80),
  ];
  const read = [
    ['三、结果@0', '予以公开@1', '1@2'],
    ['部分公开@1', '2@2'],
    ['其他@1', '@2'],
    ['四、结转@0', '4@2'],
  ];

  test('is read by where they stand, spans included', () => {
    expect(flowOf(styled('grid', ...boxes))).toEqual([read]);
  });

  test('rows without a box of their own are looked through', () => {
    expect(flowOf(styled('grid', styled('contents', ...boxes.slice(0, 3)), ...boxes.slice(3)))).toEqual([
      read,
    ]);
  });

  test('is text where nothing shows where they stand', () => {
    const unplaced = boxes.map((each) => (typeof each === 'string' ? each : element('div', each.children)));
    expect(flowOf(styled('grid', ...unplaced)).every((block) => typeof block === 'string')).toBe(true);
  });
});
