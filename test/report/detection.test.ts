import { describe, expect, test, vi } from 'vitest';
import {
  countSigns,
  hasSections,
  hasTables,
  isReportTitle,
  looksLikeReport,
  signLetters,
} from '../../src/report/detection';

const tables =
  '本年制发件数 现行有效件数 行政事业性收费 上年结转政府信息公开申请数量 未经复议直接起诉 尚未审结';
const sections = '总体情况 主动公开政府信息情况 收到和处理政府信息公开申请情况 存在的主要问题及改进情况';
const title = '青禾县2024年政府信息公开工作年度报告';

const noFiles = () => ({ names: [title], files: [], isShown: false });

describe('looksLikeReport', () => {
  test.each([
    ['tables', '', tables],
    ['tables in traditional script', '', '現行有效件數 行政事業性收費 未經復議直接起訴 尚未審結'],
    ['tables with pinyin', '', '現(xiàn)行有效件數 行政事業(yè)性收費 尚未審(shěn)結'],
    [
      'tables with decomposed pinyin',
      '',
      '現(xia\u0300n)行有效件數 行政事業(ye\u0300)性收費 尚未審(she\u030cn)結',
    ],
    ['tables with Kangxi radicals', '', '现⾏有效件数 ⾏政事业性收费 尚未审结'],
    ['tables with zero-width characters', '', '现行\u200b有效件数 行政\u200b事业性收费 尚未\u200b审结'],
    ['tables torn by white space', '', '现行 有效件数 行政\n事业性收费 尚未 审结'],
    ['title and sections, the tables being pictures', title, sections],
    ['title in the text', '', `${title} ${sections}`],
  ])('%s', (_, pageTitle, text) => {
    expect(looksLikeReport(pageTitle, text, noFiles)).toBe(true);
  });

  test.each([
    ['news', '青禾县召开政务公开工作推进会', '会议指出，要做好政府信息公开工作，主动公开政府信息。'],
    [
      'a list',
      '政府信息公开年报',
      [2021, 2022, 2023].map((year) => `青禾县${year}年政府信息公开工作年度报告`).join('\n'),
    ],
    ['a guide', '政府信息公开指南', '主动公开政府信息 收到和处理政府信息公开申请'],
    [
      'the report of a website',
      '青禾县政府网站工作年度报表（2024年度）',
      `政府网站工作年度报表 ${title} ${sections}`,
    ],
    ['nothing', '', ''],
  ])('not %s', (_, pageTitle, text) => {
    expect(looksLikeReport(pageTitle, text, noFiles)).toBe(false);
  });
});

describe('files in the place of a report', () => {
  const others = ['教育局', '民政局', '财政局'].map(
    (body) => `青禾县${body}2024年政府信息公开工作年度报告.pdf`,
  );

  test.each([
    ['beside the title of one', true, [title], ['附件.pdf']],
    ['beside its title, further down', true, ['青禾县人民政府', title], ['附件.pdf']],
    ['with its title', true, ['青禾县人民政府'], [`${title}.pdf`]],
    ['beside its title and those of others', true, [title], others],
    ['of a column without a year', false, ['政府信息公开年报'], ['附件.pdf']],
    ['of a column of a year', false, ['2024年政府信息公开年报'], ['附件.pdf']],
    ['of a page that is called otherwise', false, ['2024年工作动态'], ['附件.pdf']],
    ['in a list', false, ['政府信息公开年报'], others],
    ['where there are none', false, [title], []],
  ])('%s', (_, expected, names, files) => {
    const filesOf = () => ({ names, files, isShown: false });
    expect(looksLikeReport('', '政府信息公开年报', filesOf)).toBe(expected);
  });

  test('shown in the page, under a title that nothing marks', () => {
    const filesOf = (isShown: boolean) => () => ({ names: ['青禾县水利局'], files: [''], isShown });
    expect(looksLikeReport('', `水利局 ${title} 关闭`, filesOf(true))).toBe(true);
    expect(looksLikeReport('', `水利局 ${title} 关闭`, filesOf(false))).toBe(false);
    expect(looksLikeReport('', '政府信息公开年报', filesOf(true))).toBe(false);
  });

  test('are not asked for where the page has no title of a report', () => {
    const ask = vi.fn(noFiles);
    expect(looksLikeReport('青禾要闻', '会议指出', ask)).toBe(false);
    expect(looksLikeReport(title, tables, ask)).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });
});

test('signs are counted once each', () => {
  expect(countSigns('', `${tables}${tables}`)).toEqual({
    ofTables: 5,
    ofSections: 0,
    titled: false,
    isWebsiteReport: false,
  });
  expect(countSigns(title, sections)).toMatchObject({ ofTables: 0, ofSections: 4, titled: true });
});

test('enough signs', () => {
  const signs = { ofTables: 0, ofSections: 0, titled: true, isWebsiteReport: false };
  expect([2, 3].map((ofTables) => hasTables({ ...signs, ofTables }))).toEqual([false, true]);
  expect([3, 4].map((ofSections) => hasSections({ ...signs, ofSections }))).toEqual([false, true]);
});

test.each([
  [title, true],
  ['青禾县２０２４年政府信息公开工作年度报告', true],
  ['青禾縣2024年政府信息公開工作年度報告', true],
  ['青禾县2024年度政府信息公开工作情况报告', true],
  ['政府信息公开年报', true],
  ['政府信息公开指南', false],
  ['2024年政府工作报告', false],
])('%s', (text, expected) => {
  expect(isReportTitle(text)).toBe(expected);
});

test('letters are looked at no further than a report can begin', () => {
  expect(signLetters(`${' '.repeat(2_000_000)}甲`)).toBe('');
  expect(signLetters(`${' '.repeat(1_999_999)}甲`)).toBe('甲');
});
