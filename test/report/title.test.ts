import { describe, expect, test } from 'vitest';
import { findTitle, misprintedYearIn, yearIn } from '../../src/report/title';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const titleOf = (markup: string): string | null => findTitle(layOut(parsedTree, parsePage(markup)));
const title = '云溪区教育局2022年政府信息公开工作年度报告';

describe('a title of its own', () => {
  test.each([
    '沭阳县发展和改革局2023年政府信息公开年度报告',
    '关于青禾县2021年政府信息公开工作的年度报告',
    '青禾县人民政府关于2024年度政府信息公开工作情况的年度报告',
    '青禾县教育局2021年度政府信息公开工作年度报告',
    '青禾县教育局信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '平东镇202020年政府信息公开工作年度报告',
    'XX市XX局关于2023年政府信息公开工作年度报告',
    '青禾县公安局2019年政府信息公开年报',
    '青禾县公安局2023年政务公开工作年度报告',
    '青禾县公安局二〇二四年政府信息公开工作年度报告',
    '青禾县统计局政府信息公开工作2024年度报告',
    '青禾县公安局2024年度政府信息公开工作情况报告',
    '青禾县人民政府2024年政府信息公开工作报告',
    '青禾縣人民政府2024年政府信息公開工作年度報告',
    '臨夏回族自治州廣河縣2024年政府信息公開工作年度報(bào)告',
  ])('%s', (text) => {
    expect(titleOf(`<p>首页</p><h1>${text}</h1><p>正文</p>`)).toBe(text);
  });

  test.each([
    '政府信息公开年报',
    '青禾县2024年法治政府建设年度报告',
    '本机关编制了2024年政府信息公开工作年度报告。',
    `${'长'.repeat(50)}2024年政府信息公开工作年度报告`,
    '2024年政府网站工作年度报表',
  ])('none: %s', (text) => {
    expect(titleOf(`<h1>${text}</h1>`)).toBeNull();
  });
});

describe('what portals put around it', () => {
  test.each([
    `${title}-某某网`,
    `${title} - 云溪区人民政府`,
    `${title}_某某网`,
    `${title}|某某网`,
    `标题：${title}`,
    `当前位置：首页 &gt; 政务公开 &gt; ${title}`,
  ])('%s', (text) => {
    expect(titleOf(`<p>${text}</p>`)).toBe(title);
    expect(titleOf(`<title>${text}</title><p>正文</p>`)).toBe(title);
  });
});

describe('broken over lines', () => {
  test.each([
    '<p>云溪区教育局2022年政府信息公开</p><p>工作年度报告</p>',
    '<p>云溪区教育局</p><p>2022年政府信息公开工作年度报告</p>',
    '<p>云溪区教育局</p><p>2022年</p><p>政府信息公开工作年度报告</p>',
    '<h1>云溪区教育局<br>2022年政府信息公开<br>工作年度报告</h1>',
  ])('%s', (markup) => {
    expect(titleOf(`<p>打印</p>${markup}<p>正文</p>`)).toBe(title);
  });

  test('a line before it that names no body stays out', () => {
    expect(titleOf('<p>字号</p><p>2022年政府信息公开工作年度报告</p>')).toBe(
      '2022年政府信息公开工作年度报告',
    );
  });
});

describe('which of several', () => {
  const other = '云溪区财政局2021年政府信息公开工作年度报告';

  test.each([
    ['the metadata come first', `<meta name="ArticleTitle" content="${title}"><h1>${other}</h1>`],
    ['the lines before the page title', `<title>${other}</title><h1>${title}</h1>`],
    ['a link is none', `<p><a href="a.html">${other}</a></p><h1>${title}</h1>`],
    [
      'one that names the body before one that does not',
      `<p>2021年政府信息公开工作年度报告</p><h1>${title}</h1>`,
    ],
    ['the name of the column is none', `<p>政府信息公开年报</p><h1>${title}</h1>`],
    ['the first', `<h1>${title}</h1><p>${other}</p>`],
    ['a heading before lines that are none', `<p>${other}</p><h2>${title}</h2>`],
    [
      'a heading broken over lines before lines that are none',
      `<p>${other}</p><h1>云溪区教育局2022年<br>政府信息公开工作年度报告</h1>`,
    ],
  ])('%s', (_, markup) => {
    expect(titleOf(markup)).toBe(title);
  });

  test('a link where there is nothing else', () => {
    expect(titleOf(`<p><a href="a.html">${title}</a></p>`)).toBe(title);
  });
});

test.each([
  ['2024年政府信息公开工作年度报告', 2024],
  ['2021年度报告', 2021],
  ['２０２３ 年', 2023],
  ['202020年', 2020],
  ['二〇二四年', 2024],
  ['二○二三年', 2023],
  ['二零一九年度', 2019],
  ['二0二四年', 2024],
  ['二Ｏ二O年', 2020],
  ['1999年', null],
  ['2024', null],
  ['年度报告', null],
])('the year in %s', (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  ['平东镇202020年政府信息公开工作年度报告', '202020'],
  ['20224年度报告', '20224'],
  ['202年度报告', '202'],
  ['２０２０２０ 年度报告', '202020'],
  ['2024年度报告', null],
  ['2 024年度报告', null],
  ['〔30〕2024年度报告', null],
  ['12 2024年度报告', null],
  ['二〇二四年度报告', null],
  ['年度报告', null],
])('the digits before 年 that are no year in %s', (text, digits) => {
  expect(misprintedYearIn(text)).toBe(digits);
});
