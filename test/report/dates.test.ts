import { describe, expect, test } from 'vitest';
import { squeeze } from '../../src/letters/plain';
import { findPeriod, findPublicationDate } from '../../src/report/dates';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const publishedOn = (markup: string): string | null =>
  findPublicationDate(layOut(parsedTree, parsePage(markup)));

describe('the day of publication', () => {
  test.each([
    '<meta name="PubDate" content="2025-01-20 09:26">',
    '<meta name="PubDate" content=""><meta name="publishdate" content="2025/1/20">',
    '<p>发布时间：2025-01-20 09:26</p>',
    '<p>发布日期: 2025年1月20日 来源：本站</p>',
    '<p>公开日期 2025.01.20</p>',
    '<p>【发布时间：２０２５—０１—２０】</p>',
    '<table><tr><td>索引号<td>1<tr><td>公开日期<td>2025-01-20</table>',
    '<p>时间：2025-01-20</p>',
    '<p>日期：2025-01-20 浏览：3</p>',
    '<p>成文日期：2025年1月20日</p>',
    '<p>2025-01-20 10:58</p>',
    '<p>• 2025-01-20 10:58:01</p>',
    '<p>2025年1月20日</p>',
    '<p>更新时间：2025-03-05 发布时间：2025-01-20</p>',
    '<table><tr><td>成文日期<td>2025-01-02<td>发布日期<td>2025-01-20</table>',
    '<meta name="PubDate" content="2025-01-20"><p>发布时间：2025-02-01</p>',
  ])('%s', (markup) => {
    expect(publishedOn(markup)).toBe('2025-01-20');
  });

  test.each([
    '<p>正文</p>',
    '<p>发布时间：2025-02-30</p>',
    '<p>根据2019年4月3日公布的条例</p>',
    '<p>统计时间：2024年1月1日至2024年12月31日</p>',
    '<p hidden>发布时间：2025-01-20</p>',
    '<p>1999-01-20</p>',
    `<p>${'长'.repeat(200)}发布时间：2025-01-20</p>`,
  ])('none: %s', (markup) => {
    expect(publishedOn(markup)).toBeNull();
  });
});

describe('the span of time that the figures cover', () => {
  test.each([
    '本报告统计期限自2022年1月1日起至2022年12月31日止。',
    '统计期限自2022年1月1日起，至2022年12月31日止',
    '统计期限为2022年1月1日至12月31日',
    '数据的统计期限从2022年1月1日到2022年12月31日',
    '统计时间：2022年1月1日—12月31日',
    '统计时段为2022年1月1日-2022年12月31日',
    '统计 期 限：２０２２年１月１日～１２月３１日',
    '統計期限自2022年1月1日起至12月31日止',
    '统计区间为 2022 年 1 月 1 日——12 月 31 日',
    '所列数据统计时限为2022年1月1日至12月31日',
    '统计期间自2022年1月1日始至2022年12月31日止',
  ])('%s', (letters) => {
    expect(findPeriod(squeeze(letters))).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  });

  test('as it is written, whatever it should be', () => {
    expect(findPeriod('统计期限自2021年12月1日至2022年11月30日')).toEqual({
      from: '2021-12-01',
      to: '2022-11-30',
    });
  });

  test.each([
    '',
    '2022年1月1日至12月31日',
    '统计期限为2022年度',
    '统计期限。2022年1月1日至12月31日',
    '统计期限自2022年2月30日至12月31日',
  ])('none: %s', (letters) => {
    expect(findPeriod(letters)).toBeNull();
  });
});
