import { describe, expect, test } from 'vitest';
import type { TableRanges } from '../../src/report/heading-chain';
import { findSections } from '../../src/report/sections';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';
import { layOut } from '../table/lay-out';

const blocksOf = (text: string) => layOut(plainTextTree, parsePlainText(text)).blocks;
const sectionsIn = (text: string, tables: TableRanges = new Map()) =>
  findSections(blocksOf(text), tables).sections;

const six = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

describe('sections in the wrong place', () => {
  const numbersIn = (lines: readonly string[], tables?: TableRanges) =>
    sectionsIn(lines.flatMap((line) => [line, '正文。']).join('\n'), tables).map(({ number }) => number);
  const order = (...numbers: number[]) => numbers.map((number) => six[number - 1] ?? '');

  test.each([
    ['two of them changed about', [1, 2, 4, 3, 5, 6]],
    ['the problems before the tables', [1, 5, 2, 3, 4, 6]],
    ['the last two before the tables', [1, 5, 6, 2, 3, 4]],
    ['the first one at the end', [2, 3, 4, 5, 6, 1]],
  ])('%s', (_, numbers) => {
    expect(numbersIn(order(...numbers))).toEqual(numbers);
  });

  test('each has the text up to the next heading, with the place of its lines', () => {
    const text = order(1, 2, 4, 3, 5, 6).flatMap((heading, index) => [heading, `第${index}段。`]);
    const { sections, lines } = findSections(blocksOf(text.join('\n')), new Map());
    expect(sections[2]).toEqual({ number: 4, heading: six[3], text: '第2段。' });
    expect(sections[3]).toEqual({ number: 3, heading: six[2], text: '第3段。' });
    expect(lines.map(({ section }) => section)).toEqual([1, 1, 2, 2, 4, 4, 3, 3, 5, 5, 6, 6]);
  });

  test('with the number of the place where it stands', () => {
    const lines = [
      ...order(1, 2, 3),
      '四、存在的主要问题及改进情况',
      '五、政府信息公开行政复议、行政诉讼情况',
    ];
    expect(numbersIn([...lines, six[5] ?? ''])).toEqual([1, 2, 3, 5, 4, 6]);
  });

  test('right before its table, though it has no number of its own', () => {
    const lines = [six[0], six[2], '正文。', '主动公开政府信息情况', '甲', ...order(4, 5, 6)].join('\n');
    const tables = new Map([
      [2, { first: 4, last: 4 }],
      [3, { first: 2, last: 2 }],
    ]);
    expect(sectionsIn(lines, tables).map(({ number }) => number)).toEqual([1, 3, 2, 4, 5, 6]);
  });

  test.each([
    ['in brackets', ['（一）主动公开政府信息情况', '（五）存在的主要问题及改进情况']],
    ['without numbers', ['主动公开政府信息情况', '存在的主要问题']],
    ['numbered from one anew', ['一、主动公开', '五、存在的主要问题及改进情况']],
    ['in digits', ['1.主动公开', '5.存在的主要问题及改进情况']],
  ])('sub-topics of 总体情况 are none: %s', (_, topics) => {
    expect(numbersIn([six[0] ?? '', ...topics, ...order(2, 3, 4, 6)])).toEqual([1, 2, 3, 4, 6]);
  });

  test('a list of contents has none', () => {
    const text = [...six, ...order(1, 2, 3, 4, 6).flatMap((heading) => [heading, '正文。'])].join('\n');
    const tables = new Map(
      [2, 3, 4].map((number) => [number, { first: 5 + 2 * number, last: 5 + 2 * number }]),
    );
    expect(sectionsIn(text, tables).map(({ number }) => number)).toEqual([1, 2, 3, 4, 6]);
  });
});

describe('a line below a numbered heading does not take its place', () => {
  const headingsIn = (number: number, lines: readonly string[]) => {
    const all = six.toSpliced(number - 1, 1, ...lines).flatMap((line) => [line, '正文。']);
    const position = all.indexOf(lines.at(-1) ?? '') + 1;
    const tables = new Map([[number, { first: position, last: position }]]);
    return sectionsIn(all.join('\n'), tables).map(({ heading }) => heading);
  };

  test.each([
    [3, '收到和处理政府信息公开申请情况如下：'],
    [3, '本年度收到和处理政府信息公开申请情况如下表：'],
    [3, '收到和处理政府信息公开申请情况表'],
    [3, '收到和处理政府信息公开申请情况'],
    [3, '（一）收到和处理政府信息公开申请情况'],
    [2, '主动公开政府信息情况如下表所示：'],
    [4, '政府信息公开行政复议、行政诉讼情况见下表。'],
    [4, '因政府信息公开工作被申请行政复议、提起行政诉讼情况统计表'],
  ])('of section %i: %s', (number, caption) => {
    expect(headingsIn(number, [six[number - 1] ?? '', caption])).toEqual(six);
  });

  test('in words that are none of the known ones', () => {
    const heading = '三、申请及办理';
    const caption = '收到和处理政府信息公开申请情况表';
    expect(headingsIn(3, [heading, caption])).toEqual(six.with(2, heading));
  });

  test('but heads the section where no other line does', () => {
    const caption = '收到和处理政府信息公开申请情况如下：';
    expect(headingsIn(3, [caption])).toEqual(six.with(2, caption));
  });
});

describe('brief headings', () => {
  const brief = [
    '一、基本情况',
    '二、主动公开情况',
    '三、依申请公开情况',
    '四、行政复议、诉讼情况',
    '五、存在的不足及改进措施',
    '六、其他事项',
  ];
  const textOf = (lines: readonly string[]) => lines.flatMap((line) => [line, '正文。']).join('\n');
  const headingsIn = (lines: readonly string[], tables?: TableRanges) =>
    sectionsIn(textOf(lines), tables).map(({ heading }) => heading);

  test('head the sections with their own numbers', () => {
    expect(headingsIn(brief)).toEqual(brief);
  });

  test('are preferred to sub-topics of 总体情况 in the printed words', () => {
    expect(headingsIn(brief.toSpliced(1, 0, '（二）主动公开政府信息情况'))).toEqual(brief);
  });

  test('in brackets are sub-topics of 总体情况', () => {
    expect(headingsIn(six.toSpliced(1, 0, '（一）主动公开情况', '（二）依申请公开情况'))).toEqual(six);
  });

  test('head no section behind its table', () => {
    const lines = six.with(1, '正文。').toSpliced(4, 0, '二、主动公开情况');
    const tables = new Map([[2, { first: 3, last: 3 }]]);
    expect(headingsIn(lines, tables)).toEqual(six.toSpliced(1, 1));
  });
});

describe('headings with other words', () => {
  const numbersIn = (lines: readonly string[]) =>
    sectionsIn(lines.flatMap((line) => [line, '正文。']).join('\n')).map(({ number }) => number);

  test.each([
    [1, '一、基本情况概述'],
    [2, '二、公开信息的数量'],
    [4, '四、复议诉讼'],
    [5, '五、困难与打算'],
    [6, '六、附则'],
  ])('of section %i are told by number and place', (number, heading) => {
    expect(numbersIn(six.with(number - 1, heading))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test.each([
    ['the number of another place', six.with(3, '三、复议诉讼')],
    ['another numbering', six.with(3, '4.复议诉讼')],
    ['a row of table 三', six.with(3, '四、结转下年度继续办理')],
    ['a year', six.with(3, '4月1日')],
  ])('are no heading with %s', (_, lines) => {
    expect(numbersIn(lines)).toEqual([1, 2, 3, 5, 6]);
  });

  test('are no heading among the sub-topics of the section before', () => {
    const lines = six.toSpliced(5, 1, '一、加强学习', '二、完善制度', '六、落实责任');
    expect(numbersIn(lines)).toEqual([1, 2, 3, 4, 5]);
  });

  test('are no heading where no other section is known', () => {
    expect(numbersIn(['一、会议情况', '二、会议精神'])).toEqual([]);
  });
});
