import { describe, expect, test } from 'vitest';
import { linkedFiles } from '../../src/report/attachments';
import { classifyWithoutTables } from '../../src/report/classify';
import { countSigns } from '../../src/report/detection';
import { findTitle, yearIn } from '../../src/report/title';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

function codeOf(markup: string): string {
  const page = parsePage(markup);
  const flow = layOut(parsedTree, page);
  const title = findTitle(flow);
  const year = title === null ? null : yearIn(title);
  const signs = countSigns('', parsedTree.rawTextOf(page));
  const files = title === null ? [] : linkedFiles(parsedTree, flow, title, year);
  return classifyWithoutTables(flow, signs, title, year, files).code;
}

const title = '<h1>青禾县2024年政府信息公开工作年度报告</h1>';
const sections =
  '<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>五、存在的主要问题及改进情况</p>';
const listed = [2021, 2022, 2023].map(
  (year) => `<li><a href="${year}.html">青禾县${year}年政府信息公开工作年度报告</a></li>`,
);

describe('why a page without tables is not checked', () => {
  test.each([
    ['listPage', listed.join('')],
    ['otherPage', '<p>政务公开</p>'],
    ['notice', '<h1>关于编制2024年政府信息公开工作年度报告的通知</h1>'],
    ['notice', '<h1>2024年政府信息公开工作年度报告格式</h1>'],
    ['freeForm', `<h1>青禾县2017年政府信息公开工作年度报告</h1>${sections}`],
    ['websiteReport', '<h1>青禾县政府网站工作年度报表</h1>'],
    ['picture', `${title}${sections}<img src="2.png">`],
    ['attachment', `${title}<p><a href="/files/report.PDF?v=1">报告</a></p>`],
    ['attachment', `${title}<p><a href="report.docx">附件</a></p>`],
    ['noTables', `${title}${sections}`],
    ['noTables', `<img src="banner.png">${title}${sections}`],
    ['otherPage', title],
    [
      'listPage',
      `<h2>政府信息公开年报</h2>${[2022, 2023, 2024].map((y) => `<a href="${y}.html">${y}年度</a>`).join('')}`,
    ],
    [
      'listPage',
      [1, 2, 3]
        .map(
          (n) =>
            `<a href="${n}.html" title="青禾县${n}局2024年政府信息公开工作年度报告">青禾县${n}局2024…</a>`,
        )
        .join(''),
    ],
    ['searchResults', `<title>搜索结果</title>${listed.join('')}`],
    ['guide', '<h1>青禾县政府信息公开指南</h1>'],
    ['news', '<h1>青禾县2024年政府信息公开工作年度报告发布</h1><p>记者获悉。</p>'],
    ['attachment', '<h1>青禾县公布2024年政府信息公开工作年度报告</h1><p><a href="1.pdf">报告</a></p>'],
    [
      'picture',
      `<title>政府信息公开目录</title><p>${title.replace(/<[^>]+>/g, '')}</p>${sections}<img src="2.png">`,
    ],
    [
      'severalBodies',
      '<p>政务公开</p><table><tr><td>单位<td>上年结转政府信息公开申请<td>结转下年度继续办理<tr><td>甲县公安局<td>1<td>2<tr><td>甲县民政局<td>1<td>2<tr><td>乙镇人民政府<td>1<td>2</table>',
    ],
  ])('%s: %s', (code, markup) => {
    expect(codeOf(markup)).toBe(code);
  });

  test('links to reports beside a report make no list', () => {
    expect(codeOf(title + sections + listed.join(''))).toBe('noTables');
  });
});
