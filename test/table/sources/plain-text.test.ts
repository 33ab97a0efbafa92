import { describe, expect, test } from 'vitest';
import { layOut } from '../lay-out';
import { parsePlainText, plainTextTree } from '../../../src/table/sources/plain-text';

/** Lines as they are, tables as lists of rows. */
function read(text: string): unknown[] {
  return layOut(plainTextTree, parsePlainText(text)).blocks.map((block) => {
    if (block.kind === 'text') return block.text;
    return block.kind === 'table'
      ? block.grid.rows.map((row) => row.cells.map((cell) => cell.text))
      : block.kind;
  });
}

describe('parsePlainText', () => {
  test.each([
    ['lines', '甲\n\n  乙 \n', ['甲', '乙']],
    ['bars', '规章 | 1 | 2', [[['规章', '1', '2']]]],
    ['outer bars', '| 规章 | 1 | 2 |', [[['规章', '1', '2']]]],
    ['a bar at the end alone', '规章 | 1 |', [[['规章', '1']]]],
    ['blank cells stay', '规章 | | 2 | |', [[['规章', '', '2', '']]]],
    ['a blank first cell stays behind an outer bar', '| | 1 | 2 |', [[['', '1', '2']]]],
    ['full-width bars', '规章｜1｜2', [[['规章', '1', '2']]]],
    ['box-drawing bars', '规章│1', [[['规章', '1']]]],
    [
      'rules of Markdown are no row',
      '项目 | 数量\n---|:--:\n规章 | 1',
      [
        [
          ['项目', '数量'],
          ['规章', '1'],
        ],
      ],
    ],
    ['placeholders are no rule', '规章 | - | —', [[['规章', '-', '—']]]],
    [
      'neighbouring rows are one table',
      'a | 1\nb | 2\n\nc | 3',
      [
        [
          ['a', '1'],
          ['b', '2'],
        ],
        [['c', '3']],
      ],
    ],
    [
      'carriage returns',
      'a | 1\r\nb | 2\r甲',
      [
        [
          ['a', '1'],
          ['b', '2'],
        ],
        '甲',
      ],
    ],
    ['one cell a line between bars', '| 规章 |\n| 1 |\n| 2 |', ['规章', '1', '2']],
    ['one cell a line with blank cells around', '| 规章 | |\n| | 1 |', ['规章', '1']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
