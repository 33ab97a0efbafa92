import { describe, expect, it } from 'vitest';
import { compareYears } from '../../src/years/compare-years';
import type { Report } from '../../src/report/schema/report';
import { reportWith } from '../ui/results';
import { huaian, suqianOf2023, suqianOf2024 } from './published-reports';

function noticesOf(older: Partial<Report>, newer: Partial<Report>, isSameBody?: boolean): string[] {
  const { source } = suqianOf2023();
  const [one, other] = [older, newer].map((parts) => ({ source, report: reportWith(parts) }));
  if (one === undefined || other === undefined) throw new Error('two reports are compared');
  const { notices = [] } = compareYears(one, other, isSameBody === undefined ? {} : { isSameBody });
  return notices.map((notice) => notice['zh-CN']);
}

describe('what is to be known before two reports are compared', () => {
  it('is that they are of two bodies', () => {
    const { notices } = compareYears(huaian, suqianOf2024());
    expect(notices?.map((notice) => notice['zh-CN'])).toEqual([
      '两份年报出自不同机关（“淮安市人民政府”与“宿迁市人民政府”），数值的增减是两家之间的差别，不是同一机关的变化。',
      '两份年报都是2024年度的。',
    ]);
  });

  it('is nothing for one body whose name is written otherwise', () => {
    const [older, newer] = [
      { year: 2023, organization: '某 市' },
      { year: 2024, organization: '某市' },
    ];
    expect(noticesOf(older, newer)).toEqual([]);
  });

  it('follows what is known of the bodies, whatever their names', () => {
    const [older, newer] = [
      { year: 2023, organization: '某县' },
      { year: 2024, organization: '某区' },
    ];
    expect(noticesOf(older, newer)).toHaveLength(1);
    expect(noticesOf(older, newer, true)).toEqual([]);
    expect(noticesOf({ ...older, organization: '某区' }, newer, false)).toHaveLength(1);
  });

  it('is that their years do not follow each other or are not known', () => {
    expect(noticesOf({ year: 2021 }, { year: 2024 })).toEqual(['两份年报相隔3年，不是相邻年度。']);
    expect(noticesOf({ year: null }, { year: 2024 })).toEqual(['有年报看不出年度，先后次序以所选为准。']);
  });

  it('is that they use two forms', () => {
    expect(noticesOf({ year: 2020, form: '2019' }, { year: 2021 })).toEqual([
      '两份年报所用的表样不同（2019年版与2021年版），只有一份表样才有的单元格不能比较。',
    ]);
  });
});
