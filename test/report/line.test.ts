import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { applications2021 } from '../../src/form/applications';
import { gridLines, streamLines } from '../../src/report/line';
import { RowMatcher } from '../../src/report/row-matcher';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';

const matcher = new RowMatcher(applications2021.rows);
type Said = { labels: readonly string[]; values: readonly string[] };

function inGrid(rows: string): Said[] {
  const { blocks } = layOut(parsedTree, parsePage(`<table>${rows}</table>`));
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return inOneGo(gridLines(block.grid, matcher)).map(({ labels, values }) => ({
      labels,
      values: values.map(({ text }) => text),
    }));
  });
}

function inText(text: string): Said[] {
  const { blocks } = layOut(plainTextTree, parsePlainText(text));
  const texts = blocks.filter((block) => block.kind === 'text');
  return streamLines(texts, matcher).map(({ labels, values }) => ({
    labels,
    values: values.map((value) => value.text),
  }));
}

describe('lines of a grid', () => {
  test.each([
    ['label and values', '<tr><td>（一）予以公开<td>1<td>2', ['（一）予以公开'], ['1', '2']],
    ['an unknown label', '<tr><td>某某事项<td>1<td>2', ['某某事项'], ['1', '2']],
    ['an unknown numbered label', '<tr><td>6.某某事项<td>1<td>2', ['6.某某事项'], ['1', '2']],
    ['a numbered label behind a known one', '<tr><td>总计<td>4.某某<td>1', ['总计', '4.某某'], ['1']],
    ['text behind a known label is a value', '<tr><td>总计<td>见附件<td>1', ['总计'], ['见附件', '1']],
    [
      'a decimal of full width is a value',
      '<tr><td>总计<td>９２．３９６５<td>1',
      ['总计'],
      ['９２．３９６５', '1'],
    ],
    [
      'labels of different rows',
      '<tr><td>1.属于国家秘密<td>2.重复申请<td>1',
      ['1.属于国家秘密', '2.重复申请'],
      [],
    ],
    ['blank values stay', '<tr><td>总计<td><td>1<td>', ['总计'], ['', '1', '']],
    [
      'hidden values are left out',
      '<tr><td>总计<td hidden>9<td style="visibility:hidden">8<td>1',
      ['总计'],
      ['1'],
    ],
  ])('%s', (_, rows, labels, values) => {
    expect(inGrid(rows)).toEqual([{ labels, values }]);
  });

  test('labels reach in from above, values do not', () => {
    expect(
      inGrid(
        '<tr><td rowspan=2>（五）不予处理<td>1.信访举报投诉类申请<td>1<td>2<tr><td>2.重复申请<td>3<td>4',
      ),
    ).toEqual([
      { labels: ['（五）不予处理', '1.信访举报投诉类申请'], values: ['1', '2'] },
      { labels: ['（五）不予处理', '2.重复申请'], values: ['3', '4'] },
    ]);
  });

  test('a value merged over two rows belongs to neither', () => {
    const rows = '<tr><td>（一）予以公开<td rowspan=2>1<td>2<tr><td>部分公开<td>3';
    expect(inGrid(rows).map(({ values }) => values)).toEqual([['2'], ['3']]);
  });

  test('headings and rows without values are no lines', () => {
    expect(inGrid('<tr><td>自然人<td>总计<tr><td>某某事项<td>某某原因')).toEqual([]);
  });
});

describe('lines of torn text', () => {
  test.each([
    [
      'a run of labels, a run of values',
      '不予公开\n1.属于国家秘密\n0\n1\n2.其他\n3',
      [
        { labels: ['不予公开', '1.属于国家秘密'], values: ['0', '1'] },
        { labels: ['2.其他'], values: ['3'] },
      ],
    ],
    ['a placeholder is a value', '总计\n—\n1', [{ labels: ['总计'], values: ['—', '1'] }]],
    [
      'words around a number make a value only behind another',
      '12件\n总计\n1\n12件',
      [{ labels: ['12件', '总计'], values: ['1', '12件'] }],
    ],
    [
      'a numbered label is no value',
      '总计\n1\n2.某某\n3',
      [
        { labels: ['总计'], values: ['1'] },
        { labels: ['2.某某'], values: ['3'] },
      ],
    ],
    ['a sentence ends a line', `总计\n${'长'.repeat(61)}\n1`, []],
  ])('%s', (_, text, expected) => {
    expect(inText(text)).toEqual(expected);
  });
});

describe('comparisons of years', () => {
  const years = '<tr><td>项目<td>2023年<td>2024年度';
  const row = '<tr><td>（一）予以公开<td>1<td>2';

  test.each([
    ['below years', years + row, 0],
    ['below headings that follow the years', `${years}<tr><td>自然人<td>总计${row}`, 1],
    ['below a single year', `<tr><td>项目<td>2024年<td>备注${row}`, 2],
    ['figures that may be years', `<tr><td>总计<td>2023<td>2024${row}`, 2],
  ])('%s', (_, rows, count) => {
    expect(inGrid(rows)).toHaveLength(count);
  });
});

describe('stray letters in torn text', () => {
  test('an invisible one behind the number of a row', () => {
    expect(inText('（一）予以公开\n1\n9\u200c.某某事项\n2')).toHaveLength(2);
  });

  test('pinyin that makes a label long', () => {
    const label =
      '申請人無正當理由逾期不補正、行政機關不再處(chǔ)理其政府信息公(gōng)開(kāi)申請(qǐng)逾期不補(bǔ)正';
    expect(label.length).toBeGreaterThan(60);
    expect(inText(`${label}\n1\n2`)).toEqual([{ labels: [label], values: ['1', '2'] }]);
  });
});
