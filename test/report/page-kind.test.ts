import { describe, expect, test } from 'vitest';
import { pageKind } from '../../src/report/page-kind';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const kindOf = (markup: string) => pageKind(layOut(parsedTree, parsePage(markup)));

describe('what a page calls itself', () => {
  test.each([
    ['青禾县政府网站工作年度报表（2024年度）', 'websiteReport'],
    ['政府网站年度工作年度报表', 'websiteReport'],
    ['“政府信息公开”的搜索结果', 'searchResults'],
    ['青禾县政府信息公开申请表', 'applicationForm'],
    ['关于编制2024年政府信息公开工作年度报告的通知', 'notice'],
    ['关于進一步規範政府信息公開工作年度報告有關事項的通知', 'notice'],
    ['中华人民共和国政府信息公开工作年度报告格式', 'notice'],
    ['青禾县2024年政府信息公开工作年度报告（样例）', 'notice'],
    ['《政府信息公开工作年度报告格式》解读', 'notice'],
    ['关于年报抽查情况的通报', 'notice'],
    ['青禾县政府信息公开工作指南', 'guide'],
    ['青禾县主动公开基本目录', 'catalogue'],
    ['青禾县2024年各乡镇依申请公开情况一览', 'severalBodies'],
    ['青禾县政府信息公开工作汇总表', 'severalBodies'],
    ['青禾县2024年5月政府信息公开情况', 'statistics'],
    ['青禾县2024年第三季度政府信息公开情况', 'statistics'],
    ['2024年上半年政务公开工作统计表', 'statistics'],
    ['政府信息公开工作月报', 'statistics'],
    ['青禾县2024年法治政府建设年度报告', 'otherReport'],
    ['青禾县财政局2023年度部门决算公开', 'otherReport'],
    ['青禾县公布了2024年政府信息公开工作年度报告', 'news'],
    ['我县2024年政府信息公开工作年度报告出炉', 'news'],
  ])('%s: %s', (name, code) => {
    expect(kindOf(`<h1>${name}</h1>`)?.code).toBe(code);
    expect(kindOf(`<title>${name}_青禾县人民政府</title><p>正文</p>`)?.code).toBe(code);
    expect(kindOf(`<meta name="ArticleTitle" content="${name}"><p>正文</p>`)?.code).toBe(code);
  });

  test.each([
    '青禾县2024年政府信息公开工作年度报告',
    '青禾县人民政府办公室关于印发2024年政府信息公开工作年度报告的通知',
    '关于报送2024年政府信息公开工作年度报告的函',
    '关于公布青禾县2024年政府信息公开工作年度报告',
    '青禾县政府信息公开工作年度报告（2024年度）',
    '政府信息公开年报',
    '青禾县召开政务公开工作推进会',
    '统计期限为2024年1月1日至2024年12月31日',
    '',
  ])('none: %s', (name) => {
    expect(kindOf(`<h1>${name}</h1>`)).toBeNull();
  });
});

describe('where it stands', () => {
  const report = '青禾县2024年政府信息公开工作年度报告';

  test.each([
    ['the title of a report before a heading', `<title>${report}</title><h2>政府信息公开指南</h2>`],
    ['the title of a report among headings', `<h3>政府信息公开指南</h3><h1>${report}</h1>`],
    ['a link', '<h1><a href="zn.html">政府信息公开指南</a></h1>'],
    ['a line that is no heading', '<p>政府信息公开指南</p>'],
    ['a sentence', '<h1>3月，召开政府信息公开工作情况通报会。</h1>'],
  ])('%s counts for no other kind', (_, markup) => {
    expect(kindOf(markup)).toBeNull();
  });

  test('statistics are told by a line as well', () => {
    expect(kindOf('<p>青禾县2024年3月政府信息公开情况统计表</p>')?.code).toBe('statistics');
  });

  test('a heading without a year may be one of a menu and weighs less', () => {
    expect(kindOf('<h2>年度报告格式</h2>')?.weight).toBeLessThan(10);
    expect(kindOf('<h2>2024年度报告格式</h2>')?.weight).toBe(Infinity);
  });
});
