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
