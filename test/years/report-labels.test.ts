import { expect, it } from 'vitest';
import { reportLabels } from '../../src/years/report-labels';

const labelsOf = (...reports: readonly (readonly [organization: string | null, year: number | null])[]) => {
  const [previous, current] = reports.map(([organization, year]) => ({ organization, year, url: '' }));
  if (previous === undefined || current === undefined) throw new Error('two reports are named');
  const labels = reportLabels({ previous, current });
  return [labels.previous['zh-CN'], labels.current['zh-CN']];
};

it('are the years where they differ', () => {
  expect(labelsOf(['甲', 2021], ['乙', 2024])).toEqual(['2021年', '2024年']);
});

it('are the bodies where the year is one', () => {
  expect(labelsOf(['甲', 2024], ['乙', 2024])).toEqual(['甲', '乙']);
});

it('say which is the older one where nothing else tells them apart', () => {
  expect(labelsOf(['甲', 2024], ['甲', 2024])).toEqual(['较早', '较晚']);
  expect(labelsOf(['甲', null], [null, 2024])).toEqual(['较早', '较晚']);
});
