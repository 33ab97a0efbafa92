import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { readCellValue } from '../../src/report/cell-value';
import { readReport, type Reading } from '../../src/report/read-report';
import type { ReadCell } from '../../src/report/read-tables';
import { placeOf } from '../../src/table/line-pieces';
import { readText as readNode } from '../../src/table/reading';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';
import type { Tree } from '../../src/table/tree';
import { markup, readMarkup, readPage, readText } from './coded-page';
import { applicationsRows, headingCount, litigationRows, proactiveRows } from './coded-tables';

function reportOf(reading: Reading<unknown>) {
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  return reading.report;
}

const codeOf = (reading: Reading<unknown>): string =>
  reading.status === 'refused' ? reading.refusal.code : 'read';

describe('a report', () => {
  test('with everything that the page says', () => {
    const { tables, sections, ...rest } = reportOf(readPage());
    expect(rest).toEqual({
      form: '2021',
      year: 2024,
      organization: '青禾县人民政府',
      title: '青禾县人民政府2024年政府信息公开工作年度报告',
      publishedOn: null,
      period: null,
      cells: {},
    });
    expect(sections.map(({ number, text }) => [number, text])).toEqual([
      [1, '本年工作平稳。'],
      [2, ''],
      [3, ''],
      [4, ''],
      [5, '人手不足，下一步加强。'],
      [6, '无。'],
    ]);
    expect(Object.values(tables)).not.toContain(null);
  });

  test.each([
    ['the title', '青禾县2019年政府信息公开工作年度报告', 2019],
    [
      'the period, its end',
      '青禾县政府信息公开工作年度报告</h1><p>统计期限自2020年1月1日至2020年12月31日</p><h1>',
      2020,
    ],
    ['the text', '青禾县政府信息公开工作年度报告</h1><p>2022年，本县工作平稳</p><h1>', 2022],
    ['nothing', '青禾县政府信息公开工作年度报告', null],
  ])('takes its year from %s', (_, title, year) => {
    expect(reportOf(readPage({ title })).year).toBe(year);
  });

  test.each([
    ['2021', '青禾县2019年政府信息公开工作年度报告', '2021'],
    ['2019', '青禾县2023年政府信息公开工作年度报告', '2019'],
  ] as const)('of the %s tables has that form whatever its year', (form, title, expected) => {
    expect(reportOf(readPage({ title }, form)).form).toBe(expected);
  });

  test.each([
    ['青禾县2020年政府信息公开工作年度报告', '2019'],
    ['青禾县2021年政府信息公开工作年度报告', '2021'],
  ])('without table 二 has the form of its year: %s', (title, form) => {
    expect(reportOf(readPage({ title, proactive: '' })).form).toBe(form);
  });

  test('cells that are no plain number are on record with their text', () => {
    const rows = proactiveRows();
    const values = rows.find((row) => row[0]?.text === '规章')?.slice(1) ?? [];
    for (const [index, text] of [' 22（其中修订16件） ', '—', '见附件'].entries()) {
      const cell = values[index];
      if (cell !== undefined) cell.text = text;
    }
    const { tables, cells } = reportOf(readPage({ proactive: markup(rows) }));
    expect(tables.proactive?.['regulations']).toEqual({ issued: 22, repealed: null, inForce: null });
    expect(cells).toEqual({
      'proactive.regulations.issued': { text: '22（其中修订16件）', state: 'annotated' },
      'proactive.regulations.repealed': { text: '—', state: 'placeholder' },
      'proactive.regulations.inForce': { text: '见附件', state: 'text' },
    });
  });

  test.each(['proactive', 'applications', 'litigation'] as const)('without table %s', (id) => {
    const { tables } = reportOf(readPage({ [id]: '<p><img src="table.png"></p>' }));
    expect(Object.entries(tables).filter(([, table]) => table === null)).toEqual([[id, null]]);
  });
});

describe('no report', () => {
  const emptied = (rows: ReturnType<typeof proactiveRows>, by = ''): string =>
    markup(rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replace(/^\d+$/, by) }))));

  test.each(['', '—', '/'])('a form filled with nothing but %j', (by) => {
    const blank = {
      proactive: emptied(proactiveRows(), by),
      applications: emptied(applicationsRows(), by),
      litigation: emptied(litigationRows(), by),
    };
    expect(codeOf(readPage(blank))).toBe('blankForm');
  });

  test('a single figure makes it one', () => {
    const blank = { proactive: emptied(proactiveRows()), applications: emptied(applicationsRows()) };
    expect(codeOf(readPage(blank))).toBe('read');
  });

  test('tables whose figures cannot be assigned are no blank form', () => {
    const rows = applicationsRows().map((row, index) => (index < headingCount ? row : row.slice(0, -1)));
    expect(codeOf(readPage({ proactive: '', applications: markup(rows), litigation: '' }))).toBe('read');
  });

  test.each([
    ['otherPage', '<h1>青禾县召开会议</h1><p>会议强调做好各项工作。</p>'],
    [
      'listPage',
      [1, 2, 3].map((n) => `<p><a href="${n}.html">青禾县202${n}年政府信息公开工作年度报告</a></p>`).join(''),
    ],
    ['websiteReport', '<h1>青禾县政府网站工作年度报表</h1><p>2024年</p>'],
    [
      'noTables',
      '<h1>青禾县2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>五、存在的主要问题</p>',
    ],
  ])('%s', (code, page) => {
    expect(codeOf(readMarkup(page))).toBe(code);
  });

  test('an empty page', () => {
    expect(codeOf(readMarkup(''))).toBe('otherPage');
    expect(codeOf(readText({ proactive: '', applications: '', litigation: '' }))).toBe('noTables');
  });
});

describe('where a figure is said to stand, it stands', () => {
  const folder = 'test/fixtures';

  function expectProvenance<Node>(tree: Tree<Node>, root: Node): void {
    const reading = readReport(tree, root);
    if (reading.status === 'refused') return;
    const standing = ({ node }: ReadCell<Node>): string =>
      tree.nameOf(node) === null ? tree.textOf(node) : inOneGo(readNode(tree, node)).text;
    for (const [path, cell] of reading.cells) {
      const [table = '', row = '', column = ''] = path.split('.');
      const figures = { ...reading.report.tables }[table as 'proactive']?.[row];
      expect(figures, path).toHaveProperty(column, readCellValue(standing(cell)).value);
    }
    expect(new Set([...reading.cells.values()].map(({ node }) => node)).size).toBe(reading.cells.size);
    for (const { block } of reading.texts) {
      const places = placeOf(block, 0, block.text.length);
      const letters = places.map(({ node, start, end }) => tree.textOf(node).slice(start, end)).join('');
      expect(letters.replace(/[ \t\r\n\f]+/g, ' ')).toBe(block.text.replace(/ +/g, ' '));
    }
  }

  test.each(readdirSync(folder).filter((name) => /\.(?:html|txt)$/.test(name)))('%s', (name) => {
    const content = readFileSync(`${folder}/${name}`, 'utf8');
    if (name.endsWith('.txt')) expectProvenance(plainTextTree, parsePlainText(content));
    else expectProvenance(parsedTree, parsePage(content));
  });
});
