import { describe, expect, test } from 'vitest';
import { printedHeadings, readHeading, textBehindHeading } from '../../src/report/section-heading';

describe('the mark of a heading', () => {
  test.each([
    ['一、总体情况', 1, 'chinese', ''],
    ['⼆、主动公开政府信息情况', 2, 'chinese', ''],
    ['3.收到和处理政府信息公开申请情况', 3, 'digits', ''],
    ['３．收到和处理政府信息公开申请情况', 3, 'digits', ''],
    ['（五）存在的主要问题', 5, 'bracketed', ''],
    ['一)存在问题', 1, 'bracketed', ''],
    ['l六、其他需要报告的事项', 6, 'chinese', 'l'],
    ['第六部分 其他需要报告的事项', 6, 'chinese', ''],
    ['六其他需要报告的事项', 6, 'chinese', ''],
    ['七、附则', 7, 'chinese', ''],
    ['一、2024年总体情况', 1, 'chinese', ''],
    ['一、2024年度工作', 1, 'chinese', ''],
    ['其他需要报告的事项', null, null, ''],
    ['2024年工作', null, null, ''],
    ['1.5万元', null, null, ''],
    ['一是加强学习', null, null, ''],
    ['', null, null, ''],
  ])('%s', (text, number, numbering, stray) => {
    expect(readHeading(text).mark).toEqual({ number, numbering, stray });
  });
});

test('the printed headings name their sections', () => {
  expect(printedHeadings.map((heading) => readHeading(heading).section)).toEqual([1, 2, 3, 4, 5, 6]);
});

describe('other wordings of', () => {
  test.each([
    [1, '一、2024年总体情况'],
    [1, '一、年度总体情况'],
    [1, '一、基本情况'],
    [1, '一、概述'],
    [2, '二、2024年主动公开政府信息情况'],
    [2, '二、2024年度主动公开政府信息情况'],
    [2, '二、政府信息主动公开情况'],
    [2, '二、主动公开情况'],
    [3, '三、行政机关收到和处理政府信息公开申请情况'],
    [3, '三、依申请公开情况'],
    [4, '四、行政复议、行政诉讼情况'],
    [4, '四、政府信息公开行政复议、诉讼情况'],
    [4, '四、政府信息公开被申请行政复议或提起行政诉讼情况'],
    [4, '四、因政府信息公开申请行政复议、提起行政诉讼情况'],
    [5, '五、当前存在的主要问题及改进情况'],
    [5, '五、信息公开工作存在的主要问题及改进情况'],
    [5, '五、存在的不足及改进措施'],
    [5, '五、存在的不足'],
    [6, '六、其他事项'],
    [6, '六、需要报告的其他事项'],
    [6, '六、其他需要汇报的事项'],
    [6, '六、其他应当报告的事项'],
  ])('section %i: %s', (section, heading) => {
    expect(readHeading(heading)).toMatchObject({ section, mark: { number: section } });
  });

  test.each([
    '（二）主动公开情况',
    '（三）依申请公开情况',
    '2.主动公开情况',
    '主动公开情况',
    '三、主动公开情况',
    '二、主动公开情况良好',
    '（四）行政复议、行政诉讼情况',
    '其他事项',
  ])('none: %s', (line) => {
    expect(readHeading(line).section).toBeNull();
  });
});

test('other words name no section', () => {
  expect(readHeading('六、附则')).toMatchObject({ words: '附则', section: null });
});

describe('where the text behind a heading begins', () => {
  test.each([
    ['六、其他需要报告的事项：无。', '无。'],
    ['六、其他需要报告的事项。 无。', '无。'],
  ])('%s', (line, text) => {
    expect(textBehindHeading(line)).toBe(line.length - text.length);
  });

  test.each([
    '六、其他需要报告的事项：',
    '五、其他需要报告的事项：无。',
    '其他需要报告的事项：无。',
    '六、附则：无。',
    '六、其他需要报告的事项',
  ])('none: %s', (line) => {
    expect(textBehindHeading(line)).toBeNull();
  });
});
