import { describe, expect, test } from 'vitest';
import type { FormId } from '../../src/form/form';
import type { Reading } from '../../src/report/read-report';
import { bars, markup, readPage, readText, torn } from './coded-page';
import { applicationsRows, headingCount, litigationRows, proactiveRows, type Row } from './coded-tables';

function labelsOf(reading: Reading<unknown>) {
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  return reading.report.labels;
}

interface Tables {
  readonly proactive?: readonly Row[];
  readonly applications?: readonly Row[];
  readonly litigation?: readonly Row[];
}

/** The same tables in each way in which a page may hold them. */
const ways = [
  ['markup', markup],
  ['bars', bars],
  ['torn', torn],
] as const;

function labelsIn(tables: Tables, way: (rows: readonly Row[]) => string, form: FormId = '2021') {
  const parts = {
    proactive: way(tables.proactive ?? proactiveRows(form)),
    applications: way(tables.applications ?? applicationsRows(form)),
    litigation: way(tables.litigation ?? litigationRows()),
  };
  return labelsOf(way === markup ? readPage(parts, form) : readText(parts));
}

/** Rows with every cell that has that text given another one. */
const reworded = (rows: readonly Row[], text: string, other: string): Row[] =>
  rows.map((row) => row.map((cell) => (cell.text === text ? { ...cell, text: other } : cell)));

describe.each(ways)('in %s', (_, way) => {
  test.each(['2021', '2019'] as const)('the words of the form of %s are not listed', (form) => {
    expect(labelsIn({}, way, form)).toBeUndefined();
  });

  test.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开', 'partiallyGranted'],
    ['7.属于行政执法案卷', '7.属于行政执法案件', 'deniedEnforcementFile'],
    ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开', 'deniedByLaw'],
    ['（七）总计', '（七）合计', 'concluded'],
  ])('a row of table 三: %s as %s', (text, other, field) => {
    const applications = reworded(applicationsRows(), text, other);
    expect(labelsIn({ applications }, way)).toEqual({ [`applications.${field}`]: other });
  });

  test('a row and two headings of table 二, each heading once', () => {
    let proactive = reworded(proactiveRows(), '行政规范性文件', '规范性文件');
    proactive = reworded(proactive, '本年制发件数', '本年发件');
    proactive = reworded(proactive, '现行有效件数', '现行有效件');
    expect(labelsIn({ proactive }, way)).toEqual({
      'proactive.normativeDocuments': '规范性文件',
      'proactive.regulations.issued': '本年发件',
      'proactive.regulations.inForce': '现行有效件',
    });
  });

  test('the fee without its unit', () => {
    const proactive = reworded(proactiveRows(), '本年收费金额（单位：万元）', '本年收费金额');
    expect(labelsIn({ proactive }, way)).toEqual({ 'proactive.fees.amount': '本年收费金额' });
  });

  test('a heading of table 三 stands under its first row', () => {
    const applications = reworded(applicationsRows(), '社会公益组织', '公益组织');
    expect(labelsIn({ applications }, way)).toEqual({
      'applications.newlyReceived.socialWelfareOrganization': '公益组织',
    });
  });

  test('headings of table 四', () => {
    const litigation = reworded(litigationRows(), '复议后起诉', '复议后再起诉');
    expect(labelsIn({ litigation: reworded(litigation, '结果纠正', '结果改正') }, way)).toEqual({
      'litigation.review.corrected': '结果改正',
      'litigation.directSuit.corrected': '结果改正',
      'litigation.suitAfterReview': '复议后再起诉',
      'litigation.suitAfterReview.corrected': '结果改正',
    });
  });

  test.each([
    ['spaces', '（七）总计', '（七） 总 计'],
    ['a line end', '商业企业', way === markup ? '商业<br>企业' : '商业 企业'],
    ['no mark', '3.要求提供公开出版物', '要求提供公开出版物'],
    ['another mark', '3.要求提供公开出版物', '4、要求提供公开出版物'],
    ['a letter for a mark', '1.属于国家秘密', 'l.属于国家秘密'],
    ['a mark without its stop', '一、本年新收政府信息公开申请数量', '一本年新收政府信息公开申请数量'],
    ['other quotation marks', '3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['other brackets', '（七）总计', '(七)总计'],
    ['traditional script', '4.无正当理由大量反复申请', '4.無正當理由大量反覆申請'],
    ['pinyin', '8.属于行政查询事项', '8.屬于行政查詢事項(xiàng)'],
  ])('%s makes no difference', (_, text, other) => {
    const applications = reworded(applicationsRows(), text, other);
    expect(labelsIn({ applications }, way)).toBeUndefined();
  });
});

test.each(ways)('a label torn over two cells is put together again, in %s', (_, way) => {
  const applications = applicationsRows().map((row) =>
    row.flatMap((cell) =>
      cell.text === '2.没有现成信息需要另行制作'
        ? [{ text: '2.没有现成信息' }, { text: '需要另行制作' }]
        : [cell],
    ),
  );
  expect(labelsIn({ applications }, way)).toBeUndefined();
});

test('a label torn by the end of a page is put together again', () => {
  const label = '5.要求行政机关确认或重新出具已获取信息';
  const rows = applicationsRows();
  const cut = rows.findIndex((row) => row.some(({ text }) => text === label));
  const [first, last] = [label.slice(0, 12), label.slice(12)];
  const applications =
    markup(reworded(rows.slice(0, cut + 1), label, first)) +
    markup([[{ text: '' }, { text: '' }, { text: last }], ...rows.slice(cut + 1)]);
  expect(labelsOf(readPage({ applications }))).toBeUndefined();
});

test('a heading torn over two rows is put together again', () => {
  const rows = reworded(applicationsRows(), '商业企业', '商业');
  const below = ['', '', '', '', '企业'].map((text) => ({ text }));
  const applications = rows.toSpliced(headingCount, 0, [{ text: '', colspan: 2 }, ...below]);
  expect(
    labelsIn({ applications }, markup)?.['applications.newlyReceived.commercialEnterprise'],
  ).toBeUndefined();
});
