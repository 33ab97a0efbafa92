import { expect, it } from 'vitest';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import { seriesOf } from '../../src/years/series';
import { reportWith } from '../ui/results';
import { huaian, huaianYearAfter, suqianOf2023, suqianOf2024 } from './published-reports';

const pointsOf = (reports: readonly PreviousReport[], path: string) =>
  seriesOf(reports).find((series) => series.path === path)?.points;

it('follows the main figures from the oldest year to the newest', () => {
  const reports = [suqianOf2024(), suqianOf2023()];
  expect(seriesOf(reports).map(({ label }) => label['zh-CN'])).toEqual([
    '制发规范性文件',
    '现行有效规范性文件',
    '行政事业性收费（万元）',
    '新收申请',
    '予以公开',
    '办理结果总计',
    '结转下年度',
    '行政复议',
    '行政诉讼',
  ]);
  expect(pointsOf(reports, 'proactive.fees.amount')).toEqual([
    { year: 2023, value: 59237.2449 },
    { year: 2024, value: 72701.2578 },
  ]);
});

it('adds both kinds of lawsuits', () => {
  expect(pointsOf([suqianOf2024()], 'litigation.directSuit.total+litigation.suitAfterReview.total')).toEqual([
    { year: 2024, value: 25 + 52 },
  ]);
});

it('has null where a report has no number there', () => {
  expect(pointsOf([huaian, huaianYearAfter], 'litigation.review.total')?.[1]).toEqual({
    year: 2025,
    value: null,
  });
});

it('leaves out what no report has, and reports without a year', () => {
  const paths = seriesOf([huaianYearAfter]).map(({ path }) => path);
  expect(paths).toContain('applications.carriedOut.total');
  expect(paths).not.toContain('litigation.review.total');
  expect(seriesOf([{ ...huaian, report: reportWith({ year: null }) }])).toEqual([]);
});

it('takes the report that was checked last where there are two for a year', () => {
  const earlier = suqianOf2024();
  const later = {
    source: { ...earlier.source, checkedAt: '2025-06-01T08:00:00.000Z' },
    report: reportWith({ year: 2024 }),
  };
  for (const reports of [
    [earlier, later],
    [later, earlier],
  ]) {
    expect(pointsOf(reports, 'applications.newlyReceived.total')).toEqual([{ year: 2024, value: 0 }]);
  }
});
