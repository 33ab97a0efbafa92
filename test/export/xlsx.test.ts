import { beforeAll, describe, expect, test } from 'vitest';
import { outcomeOfPage } from '../../src/export/outcome';
import { workbookOfReport } from '../../src/export/report-workbook';
import { workbookOfOutcomes, workbookOfResults } from '../../src/export/results-workbook';
import { checkOf, faulty, samplePages, sampleRun } from './sample-results';
import { readBack } from './spreadsheets';

type Book = Awaited<ReturnType<typeof readBack>>;

/** The style of a cell as the file says it: fill, font and border. */
function styleAt(book: Book, sheet: number, address: string) {
  const markup = book.part(`xl/worksheets/sheet${sheet}.xml`);
  const style = new RegExp(`<c r="${address}"(?: s="(\\d+)")?`).exec(markup)?.[1];
  const styles = book.part('xl/styles.xml');
  const list = (name: string, item: string): string[] => {
    const inside = new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(styles)?.[1] ?? '';
    return (
      inside.match(new RegExp(`<${item}(?:\\s[^>]*)?/>|<${item}(?:\\s[^>]*)?>.*?</${item}>`, 'gs')) ?? []
    );
  };
  const format = list('cellXfs', 'xf')[Number(style)] ?? '';
  const part = (name: string, items: string[]) =>
    items[Number(new RegExp(`${name}Id="(\\d+)"`).exec(format)?.[1])] ?? '';
  return {
    fill: part('fill', list('fills', 'fill')),
    font: part('font', list('fonts', 'font')),
    border: part('border', list('borders', 'border')),
  };
}

/** The lines of the first sheet by their keys. */
const factsOf = (book: Book): Readonly<Record<string, unknown>> =>
  Object.fromEntries(book.rows('概况').map(([key, value]): [string, unknown] => [String(key), value]));

describe('the workbook of a report', () => {
  let book: Book;
  beforeAll(async () => {
    book = await readBack(workbookOfReport(faulty, 'zh-CN'));
  });

  test('has a summary, the findings and the three tables', () => {
    expect(book.names).toEqual(['概况', '问题', '表二', '表三', '表四']);
    const facts = factsOf(book);
    expect(facts).toMatchObject({
      机关: '青禾县人民政府',
      年度: '2024',
      来源: 'https://www.example.gov.cn/a.html',
      检查时间: '2026-02-01 16:00',
      已忽略: '1处，理由见问题清单',
    });
    expect(facts['检查结果']).toMatch(/2 处错误.*1 处已忽略/);
  });

  test('has table 三 with the heads of the form, merged as printed', () => {
    const rows = book.rows('表三');
    expect(rows[1]?.slice(0, 10)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      ...[null, null],
      ...['申请人情况', null, null, null, null, null, null],
    ]);
    expect(rows[2]?.slice(3)).toEqual(['自然人', '法人或其他组织', null, null, null, null, '总计']);
    expect(rows[3]?.slice(4, 9)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
    expect(rows[6]?.slice(0, 4)).toEqual(['三、本年度办理结果', '（一）予以公开', null, 25]);
    expect(book.merges('表三')).toEqual(
      expect.arrayContaining([
        'A2:C4',
        'D2:J2',
        'D3:D4',
        'E3:I3',
        'J3:J4',
        'A5:C5',
        'A7:A28',
        'B7:C7',
        'B9:B16',
      ]),
    );
  });

  test('has figures as numbers, words as words and what is missing as such', () => {
    expect(book.cell('表三', 'D28')).toMatchObject({ t: 'n', v: 61 });
    expect(book.cell('表二', 'D5')).toMatchObject({ t: 's', v: '22（其中修订16件）' });
    const missing = book.rows('表三').find((row) => row[2] === '4.无正当理由大量反复申请');
    expect(missing?.slice(3)).toEqual(['缺', '缺', '缺', '缺', '缺', '缺', '缺']);
  });

  test('marks the cell that is to blame, the parts of the sum and no other', () => {
    const [blamed, part, other] = ['D28', 'D5', 'E5'].map((address) => styleAt(book, 4, address));
    expect(blamed?.fill).toContain('FFFFF8E1');
    expect(blamed?.font).toContain('<b/>');
    expect(blamed?.border).toContain('mediumDashed');
    expect(part?.border).toContain('FF1F5FAE');
    expect(other?.fill).not.toContain('FFF');
    expect(other?.font).not.toContain('<b/>');
    expect(book.rows('表三').flat()).toContain('最可能填错的一格（虚线框）');
  });

  test('has every finding with its figures; a reason that begins like a formula is words', () => {
    const [heads = [], ...rows] = book.rows('问题');
    expect(rows).toHaveLength(faulty.findings.length);
    const at = (row: unknown[] | undefined, head: string) => row?.[heads.indexOf(head)];
    const balance = rows.find((row) => at(row, '规则') === 'applications-balance');
    expect([at(balance, '填报'), at(balance, '应为')]).toEqual([63, 60]);
    const ignored = rows.find((row) => at(row, '处理状态') === '已忽略');
    expect(at(ignored, '忽略理由')).toBe('=台账如此');
    expect(book.part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  test('keeps heads in view and prints as wide as the paper', () => {
    const markup = book.part('xl/worksheets/sheet4.xml');
    expect(markup).toMatch(/<pane ySplit="4" xSplit="3"/);
    expect(markup).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(book.part('xl/workbook.xml')).toContain("'表三'!$1:$4");
  });
});

test('a table that the page does not have is said to be missing', async () => {
  const book = await readBack(workbookOfReport(checkOf({ without: ['litigation'] }), 'zh-CN'));
  expect(book.rows('表四').flat()).toContain('页面上没有此表。');
});

test('the form of 2019 and English have their own heads', async () => {
  const book = await readBack(workbookOfReport(checkOf({ form: '2019' }), 'en'));
  expect(book.names).toEqual(['Summary', 'Findings', 'Table 2', 'Table 3', 'Table 4']);
  expect(book.rows('Table 2').flat()).toContain('newly disclosed this year');
});

describe('the workbook of a run', () => {
  let book: Book;
  beforeAll(async () => {
    book = await readBack(workbookOfOutcomes(samplePages.map(outcomeOfPage), sampleRun, 'zh-CN'));
  });

  test('has every report, checked or not', () => {
    const [, ...rows] = book.rows('各份年报');
    expect(rows.map((row) => [row[0], row[3]])).toEqual([
      ['青禾县人民政府', '已检查'],
      ['清平县人民政府', '已检查'],
      ['某局2', '读取失败'],
      ['青禾县人民政府', '附件，未检查'],
      ['某局4', '尚未检查'],
      ['某局5', '没有选中'],
    ]);
  });

  test('tells apart what has no verdict, with the reasons', () => {
    const [, ...rows] = book.rows('没有结论');
    expect(rows.map((row) => row[4])).toEqual([
      '网页不存在（404）',
      '附件（PDF），未检查',
      '尚未检查',
      '没有选中，未检查',
    ]);
  });

  test('sums up reports and findings', () => {
    const facts = factsOf(book);
    expect(facts).toMatchObject({
      栏目: '政府信息公开年报',
      合计: 6,
      '已检查，有错误': 1,
      错误: 2,
      已忽略: 1,
    });
  });

  test('has rules beside bodies', () => {
    const [, heads = [], ...rows] = book.rows('规则与机关');
    const column = heads.findIndex((head) => typeof head === 'string' && head.includes('缺'));
    expect(column).toBeGreaterThan(1);
    expect(rows.map((row) => [row[0], row[column]])).toEqual([
      ['青禾县人民政府', 1],
      ['清平县人民政府', null],
    ]);
  });
});

test('results of files make the same workbook without a list page', async () => {
  const book = await readBack(workbookOfResults([faulty], 'zh-CN'));
  expect(book.names).toEqual(['概况', '各份年报', '问题', '没有结论', '规则与机关']);
  expect(book.rows('概况').flat()).not.toContain('栏目');
});
