import { describe, expect, test } from 'vitest';
import type { TableRanges } from '../../src/report/heading-chain';
import { findSections } from '../../src/report/sections';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';

const blocksOf = (text: string) => layOut(plainTextTree, parsePlainText(text)).blocks;
const sectionsIn = (text: string, tables: TableRanges = new Map()) =>
  findSections(blocksOf(text), tables).sections;

describe('accepted wordings', () => {
  test.each([
    ['一、总体情况', 1],
    ['一、总体工作情况', 1],
    ['一、總體情況', 1],
    ['二、主动公开政府信息情况', 2],
    ['二、行政机关主动公开政府信息情况', 2],
    ['二、本年度主动公开政府信息情况', 2],
    ['二、主動(dòng)公開政府信息情況', 2],
    ['三、收到和处理政府信息公开申请情况', 3],
    ['三、本年度收到和处理政府信息公开申请情况', 3],
    ['四、政府信息公开行政复议、行政诉讼情况', 4],
    ['四、政府信息公开行政复议行政诉讼情况', 4],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 4],
    ['五、存在的主要问题及改进情况', 5],
    ['五、政府信息公开工作存在的主要问题及改进情况', 5],
    ['五、政府信息公开工作存在的主要问题和改进措施', 5],
    ['五、存在的主要问题与改进方向', 5],
    ['五、存在的主要问题及整改措施', 5],
    ['五、存在问题及改进情况', 5],
    ['六、其他需要报告的事项', 6],
    ['六、其他需要报告事项', 6],
    ['其他需要报告的事项', 6],
    ['l六、其他需要报告的事项', 6],
    ['一)存在问题', 5],
    ['（六）其他需要报告的事项', 6],
    ['6.其他需要报告的事项', 6],
    ['六、其他需要报告的事项（数据准确、要素齐全）', 6],
    ['⼀、总体情况', 1],
    // Longer than a heading only by pinyin and invisible letters.
    [
      '四、政(zhèng)府(fǔ)信(xìn)息(xī)公(gōng)開(kāi)行(xíng)政(zhèng)復(fù)議(yì)、行\u200b政(zhèng)\u200b訴(sù)訟(sòng)情(qíng)況(kuàng)',
      4,
    ],
    ['四、政府信息公开行政复议和行政诉讼情况', 4],
    ['七、其他需要报告的事项', 6],
    ['第六部分 其他需要报告的事项', 6],
    ['六、其他需要说明的情况', 6],
  ])('%s', (heading, number) => {
    expect(sectionsIn(`${heading}\n某段文字。`)).toEqual([{ number, heading, text: '某段文字。' }]);
  });

  test.each(['总的来看情况良好', '其他', `一、总体情况${'长'.repeat(40)}`, '一、工作总体情况如下'])(
    'none: %s',
    (line) => {
      expect(sectionsIn(line)).toEqual([]);
    },
  );
});

const six = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

describe('the six sections', () => {
  test('each with its text', () => {
    const sections = sectionsIn(six.map((heading, index) => `${heading}\n甲${index}\n乙${index}`).join('\n'));
    expect(sections).toEqual(
      six.map((heading, index) => ({ number: index + 1, heading, text: `甲${index}\n乙${index}` })),
    );
  });

  test('headings repeated inside 总体情况 are sub-topics', () => {
    const inside = [
      '（一）主动公开政府信息情况',
      '（二）收到和处理政府信息公开申请情况',
      '（三）存在的主要问题',
    ];
    const text = [six[0], ...inside.flatMap((heading) => [heading, '略。']), ...six.slice(1)].join('\n');
    const sections = sectionsIn(text);
    expect(sections.map(({ heading }) => heading)).toEqual(six);
    expect(sections[0]?.text.split('\n')).toHaveLength(6);
  });

  test('a missing one leaves the others', () => {
    const sections = sectionsIn(six.toSpliced(3, 1).join('\n'));
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6]);
  });

  test('a list of contents before them is no text of theirs', () => {
    const text = [...six, ...six.map((heading) => `${heading}\n正文。`)].join('\n');
    const tables = new Map(
      [2, 3, 4].map((number) => [number, { first: 5 + 2 * number, last: 5 + 2 * number }]),
    );
    expect(sectionsIn(text, tables)).toEqual(
      six.map((heading, index) => ({ number: index + 1, heading, text: '正文。' })),
    );
  });

  test('the heading nearest before its table is the one', () => {
    const text = ['主动公开政府信息情况', '略。', '主动公开政府信息情况', '甲 | 1'].join('\n');
    const [section] = sectionsIn(text, new Map([[2, { first: 3, last: 3 }]]));
    expect(section).toEqual({ number: 2, heading: '主动公开政府信息情况', text: '' });
  });

  test('cells torn into lines are no text, sentences among them are', () => {
    const text = ['二、主动公开政府信息情况', '规章', '0', '这是一句话。', '行政许可', '5'].join('\n');
    const [section] = sectionsIn(text, new Map([[2, { first: 2, last: 5 }]]));
    expect(section?.text).toBe('这是一句话。');
  });
});

test('every line of a section is on record with its block and its place in the text', () => {
  const text = [
    '前言',
    '一、总体情况',
    '甲乙。',
    '丙。',
    '二、主动公开政府信息情况',
    '规章',
    '5',
    '丁。',
  ].join('\n');
  const { sections, lines } = findSections(blocksOf(text), new Map([[2, { first: 6, last: 6 }]]));
  expect(lines.map(({ section, block, start }) => [section, block.text, start])).toEqual([
    [1, '一、总体情况', null],
    [1, '甲乙。', 0],
    [1, '丙。', 4],
    [2, '二、主动公开政府信息情况', null],
    [2, '丁。', 0],
  ]);
  for (const { section, block, start } of lines) {
    const { heading, text: whole } = sections[section - 1] ?? { heading: '', text: '' };
    if (start === null) expect(heading).toBe(block.text);
    else expect(whole.slice(start)).toMatch(new RegExp(`^${block.text}(?:\\n|$)`));
  }
});

describe('a heading with its text in the same line', () => {
  test.each([
    ['六、其他需要报告的事项：无。', '六、其他需要报告的事项：', '无。'],
    [
      '六、其他需要报告的事项。本年度没有收取信息处理费。',
      '六、其他需要报告的事项。',
      '本年度没有收取信息处理费。',
    ],
    [`六、其他需要报告的事项: ${'长'.repeat(60)}。`, '六、其他需要报告的事项:', `${'长'.repeat(60)}。`],
  ])('%s', (line, heading, text) => {
    const { sections, lines } = findSections(blocksOf(`${line}\n下一段。`), new Map());
    expect(sections).toEqual([{ number: 6, heading, text: `${text}\n下一段。` }]);
    expect(lines.map(({ block, start }) => [block.text, start])).toEqual([
      [line, null],
      [line, -line.indexOf(text)],
      ['下一段。', text.length + 1],
    ]);
  });

  test.each(['总体情况：2024年平稳。', '六、其他需要报告的事项：'])('none: %s', (line) => {
    expect(sectionsIn(line)[0]?.text).toBe('');
  });
});

describe('a heading that is a row of its table', () => {
  const table = (rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const page = [
    `<p>${six[0] ?? ''}</p><p>甲。</p>`,
    table([['', six[1] ?? ''], ['规章', '0'], [six[2] ?? ''], ['一、本年新收', '5'], ['二、上年结转', '1']]),
    `<p>乙。</p><p>${six[3] ?? ''}</p>`,
  ].join('');

  test('heads its section', () => {
    const { sections, lines } = findSections(layOut(parsedTree, parsePage(page)).blocks, new Map());
    expect(sections).toEqual([
      { number: 1, heading: six[0], text: '甲。' },
      { number: 2, heading: six[1], text: '' },
      { number: 3, heading: six[2], text: '乙。' },
      { number: 4, heading: six[3], text: '' },
    ]);
    expect(lines.map(({ section, block }) => [section, block.text])).toEqual([
      [1, six[0]],
      [1, '甲。'],
      [3, '乙。'],
      [4, six[3]],
    ]);
  });
});

describe('the preamble', () => {
  const preambleOf = (text: string) => findSections(blocksOf(text), new Map());

  test('has the sentences before the first section and no menu, title or date', () => {
    const text = [
      '首页',
      '青禾县2024年政府信息公开工作年度报告',
      '发布时间：2025-01-20',
      '甲。',
      '乙。',
      ...six,
    ];
    const { preamble, lines } = preambleOf(text.join('\n'));
    expect(preamble).toBe('甲。\n乙。');
    expect(lines.slice(0, 3).map(({ section, block, start }) => [section, block.text, start])).toEqual([
      [0, '甲。', 0],
      [0, '乙。', 3],
      [1, six[0], null],
    ]);
  });

  test('is empty without sentences or without sections', () => {
    expect(preambleOf(six.join('\n')).preamble).toBe('');
    expect(preambleOf('甲。\n乙。').preamble).toBe('');
  });
});
