import { read, utils } from 'xlsx';
import { describe, expect, test } from 'vitest';
import { textField } from '../../src/export/spreadsheet-field';
import { tableValuesOf } from '../../src/export/table-values';
import type { TableId } from '../../src/form/form';
import type { Language } from '../../src/language/language';
import type { Report } from '../../src/report/schema/report';
import { figureAt } from '../../src/report/figure';
import { readPaths } from '../../src/rules/paths';
import { buildReport, type ReportSpecification } from '../rules/report-builder';
import { resultWith } from '../ui/results';

/** The fields of every line. */
function fieldsOf(report: Report, table: TableId, language?: Language): string[][] {
  const text = tableValuesOf(resultWith({ report }), table, language);
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t'));
}

const built = (parts: Partial<ReportSpecification> = {}) => buildReport({ form: '2021', ...parts });

describe('table 三', () => {
  const lines = fieldsOf(built(), 'applications');

  test('has two lines of headings, those that span stand in their first field', () => {
    expect(lines.slice(0, 2)).toEqual([
      ['', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
      ['', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
    ]);
  });

  test('has groups and rows as the form prints them', () => {
    expect(lines.slice(2).map(([group, row]) => `${group ?? ''}|${row ?? ''}`)).toEqual(
      expect.arrayContaining([
        '一、本年新收政府信息公开申请数量|',
        '（三）不予公开|1.属于国家秘密',
        '|2.其他法律行政法规禁止公开',
        '（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        '（七）总计|',
      ]),
    );
    expect(lines).toHaveLength(2 + 25);
  });

  test('of the form of 2019 has （六） in one row', () => {
    const older = fieldsOf(buildReport({ form: '2019' }), 'applications');
    expect(older).toHaveLength(2 + 23);
    expect(older.map(([group]) => group)).toContain('（六）其他处理');
  });
});

test('table 四 has three lines of headings over one row of fifteen numbers', () => {
  const lines = fieldsOf(built(), 'litigation');
  expect(lines).toHaveLength(4);
  expect(lines.map((line) => line.length)).toEqual([15, 15, 15, 15]);
  expect([0, 5, 10].map((at) => lines.slice(0, 3).map((line) => line[at]))).toEqual([
    ['行政复议', '', '结果维持'],
    ['行政诉讼', '未经复议直接起诉', '结果维持'],
    ['', '复议后起诉', '结果维持'],
  ]);
});

describe('table 二', () => {
  test('of the form of 2021 has a line of headings for each group', () => {
    expect(
      fieldsOf(built({ changes: { 'proactive.*': 1, 'proactive.fees.amount': 160.5964 } }), 'proactive'),
    ).toEqual([
      ['第二十条第（一）项', '', '', ''],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '1', '1', '1'],
      ['行政规范性文件', '1', '1', '1'],
      ['第二十条第（五）项', '', '', ''],
      ['信息内容', '本年处理决定数量', '', ''],
      ['行政许可', '1', '', ''],
      ['第二十条第（六）项', '', '', ''],
      ['信息内容', '本年处理决定数量', '', ''],
      ['行政处罚', '1', '', ''],
      ['行政强制', '1', '', ''],
      ['第二十条第（八）项', '', '', ''],
      ['信息内容', '本年收费金额（单位：万元）', '', ''],
      ['行政事业性收费', '160.5964', '', ''],
    ]);
  });

  test('of the form of 2019 in English, a decrease with a hyphen', () => {
    const report = buildReport({ form: '2019', changes: { 'proactive.licensing.change': -132 } });
    const lines = fieldsOf(report, 'proactive', 'en');
    expect(lines).toContainEqual(['Content', 'items last year', 'change this year', 'decisions']);
    expect(lines.find(([label]) => label === 'administrative licensing')?.[2]).toBe('-132');
  });
});

test.each(['2021', '2019'] as const)(
  'every plain number of form %s is read by a spreadsheet, each once',
  (form) => {
    const report = buildReport({ form, changes: { 'proactive.regulations.*': 7 } });
    for (const table of ['proactive', 'applications', 'litigation'] as const) {
      const text = tableValuesOf(resultWith({ report }), table);
      const { Sheets, SheetNames } = read(text, { type: 'string', FS: '\t' });
      const sheet = Sheets[SheetNames[0] ?? ''];
      if (sheet === undefined) throw new Error('no sheet was read');
      const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1 });
      const numbers = rows.flat().filter((value) => typeof value === 'number');
      const figures = readPaths(report, table)
        .filter((path) => report.cells[path] === undefined)
        .map((path) => figureAt(report, path))
        .filter((figure) => typeof figure === 'number');
      expect(numbers).toEqual(figures);
    }
  },
);

describe('a cell', () => {
  const path = 'applications.newlyReceived.naturalPerson';
  const cellOf = (parts: Partial<ReportSpecification>): string | undefined =>
    fieldsOf(built(parts), 'applications')[2]?.[2];
  const saying = (content: number | string): string | undefined => cellOf({ changes: { [path]: content } });

  test.each([
    [0, '0'],
    ['１２', '12'],
    ['', ''],
    ['/', '/'],
    ['——', '——'],
    ['22（其中修订16件）', '22（其中修订16件）'],
    ['见附件', '见附件'],
  ])('that says %j gives %j', (content, field) => {
    expect(saying(content)).toBe(field);
  });

  test('that the page does not have is no blank', () => {
    expect(cellOf({ without: [path] })).toBe('（页面上没有）');
  });

  test('of a row that the page does not have neither', () => {
    const lines = fieldsOf(built({ without: ['applications.granted'] }), 'applications');
    expect(lines[4]?.slice(2)).toEqual(Array.from({ length: 7 }, () => '（页面上没有）'));
  });
});

test('a table that the page does not have is empty', () => {
  expect(tableValuesOf(resultWith({ report: built({ without: ['litigation'] }) }), 'litigation')).toBe('');
});

test('rows that the form does not know stand at the end under their own label', () => {
  const report = built({
    extraRows: {
      applications: [{ label: '=补充\t行', values: { naturalPerson: 3, total: null } }],
      proactive: [{ label: '其他主动公开文件', values: { issued: 4 } }],
    },
  });
  expect(fieldsOf(report, 'applications').at(-1)).toEqual(["'=补充 行", '', '3', '', '', '', '', '', '']);
  expect(fieldsOf(report, 'proactive').at(-1)).toEqual(['其他主动公开文件', '4', '', '']);
});

describe('words as a field', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ["=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0"],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\u200b=1', "'=1"],
    ['\t=1', "'=1"],
    ['- 2', "'- 2"],
    ['-', '-'],
    ['--', '--'],
    ['——', '——'],
    ['3-5', "'3-5"],
    ['1/2', "'1/2"],
    ['2e3', "'2e3"],
    ['1.属于国家秘密', '1.属于国家秘密'],
    ['12件', '12件'],
    ['甲\t乙\r\n丙', '甲 乙 丙'],
    ['"甲', '"""甲"'],
  ])('%j gives %j', (text, field) => {
    expect(textField(text)).toBe(field);
  });

  test('with quotation marks do not swallow the fields behind them', () => {
    const { Sheets, SheetNames } = read(`${textField('"甲')}\t乙\n`, { type: 'string', FS: '\t' });
    const sheet = Sheets[SheetNames[0] ?? ''];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual([['"甲', '乙']]);
  });
});
