import { describe, expect, test } from 'vitest';
import { previousLinks } from '../../src/portal/previous-links';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const url = 'http://www.qinghe.gov.cn/zwgk/xxgknb/202501/t20250120_5001.html';
const report = { organization: '清河市教育局', year: 2024 };

const linksIn = (markup: string, of = report, at = url) => {
  const { reports, lists } = previousLinks(parsedTree, parsePage(markup), at, of);
  return { reports: reports.map((link) => link.url), lists };
};

const path =
  '<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/xxgknb/">政府信息公开年报</a> &gt; 正文</div>';

describe("links to last year's report", () => {
  test('the article before, in whatever words', () => {
    const markup = `<p>上一篇：<a href="./202501/a.html">清河市水利局2024年政府信息公开工作年度报告</a></p>
      <p><a href="/zwgk/xxgknb/202401/t20240119_4001.html">下一篇：清河市教育局2023年政府信息公开工作年度报告</a></p>`;
    expect(linksIn(markup).reports).toEqual([
      'http://www.qinghe.gov.cn/zwgk/xxgknb/202401/t20240119_4001.html',
    ]);
  });

  test('the same body first, a page before a file, no other body and no other year', () => {
    const markup = `<ul>
      <li><a href="/a/1001.html">2023年政府信息公开工作年度报告</a></li>
      <li><a href="/a/1002.pdf">清河市教育局2023年政府信息公开工作年度报告</a></li>
      <li><a href="/a/1003.html">清河市教育局2023年政府信息公开工作年度报告</a></li>
      <li><a href="/a/1004.html">清河市教育局2022年政府信息公开工作年度报告</a></li>
      <li><a href="/a/1005.html">清河市民政局2023年政府信息公开工作年度报告</a></li></ul>`;
    expect(linksIn(markup).reports).toEqual([
      'http://www.qinghe.gov.cn/a/1003.html',
      'http://www.qinghe.gov.cn/a/1002.pdf',
      'http://www.qinghe.gov.cn/a/1001.html',
    ]);
  });

  test('none without a year to go by', () => {
    const markup = '<a href="/a/1003.html">清河市教育局2023年政府信息公开工作年度报告</a>';
    expect(linksIn(markup, { ...report, year: Number.NaN }).reports).toEqual([]);
  });
});

describe('lists in which it may stand', () => {
  test('the column of reports in the path, then the others outwards, never the home page', () => {
    expect(linksIn(path).lists).toEqual([
      'http://www.qinghe.gov.cn/zwgk/xxgknb/',
      'http://www.qinghe.gov.cn/zwgk/',
    ]);
  });

  test('a column of reports in the menu where the path does not have it', () => {
    const menu =
      '<ul><li><a href="/gk/zn/">政府信息公开指南</a></li><li><a href="/gk/nb/">政府信息公开年报</a></li></ul>';
    expect(linksIn(menu, report, 'http://www.qinghe.gov.cn/gk/8.html').lists).toEqual([
      'http://www.qinghe.gov.cn/gk/nb/',
    ]);
  });

  test('the column above the folder of the month, by the address alone', () => {
    expect(linksIn('<p>正文</p>').lists).toEqual(['http://www.qinghe.gov.cn/zwgk/xxgknb/']);
  });
});
