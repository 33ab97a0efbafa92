import type { Localized } from '../language/language';
import { addExactly } from '../report/exact-sum';
import { figureAt } from '../report/figure';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import type { Series } from './year-comparison';

interface MainFigure {
  /** Added where there are several. */
  readonly paths: readonly string[];
  readonly label: Localized;
}

/** What a reviewer follows over the years, in printed order. */
const mainFigures: readonly MainFigure[] = [
  {
    paths: ['proactive.normativeDocuments.issued'],
    label: { 'zh-CN': '制发规范性文件', en: 'Normative documents issued' },
  },
  {
    paths: ['proactive.normativeDocuments.inForce'],
    label: { 'zh-CN': '现行有效规范性文件', en: 'Normative documents in force' },
  },
  {
    paths: ['proactive.fees.amount'],
    label: { 'zh-CN': '行政事业性收费（万元）', en: 'Fees (10,000 yuan)' },
  },
  {
    paths: ['applications.newlyReceived.total'],
    label: { 'zh-CN': '新收申请', en: 'Applications received' },
  },
  { paths: ['applications.granted.total'], label: { 'zh-CN': '予以公开', en: 'Granted' } },
  {
    paths: ['applications.concluded.total'],
    label: { 'zh-CN': '办理结果总计', en: 'Applications concluded' },
  },
  {
    paths: ['applications.carriedOut.total'],
    label: { 'zh-CN': '结转下年度', en: 'Carried out to next year' },
  },
  {
    paths: ['litigation.review.total'],
    label: { 'zh-CN': '行政复议', en: 'Administrative reviews' },
  },
  {
    paths: ['litigation.directSuit.total', 'litigation.suitAfterReview.total'],
    label: { 'zh-CN': '行政诉讼', en: 'Lawsuits' },
  },
];

function valueOf(report: Report, paths: readonly string[]): number | null {
  const figures = paths.map((path) => figureAt(report, path));
  return figures.every((figure) => typeof figure === 'number') ? addExactly(figures) : null;
}

/** The reports by year, oldest first; of several for one year the one that was checked last. */
function byYear(reports: readonly PreviousReport[]): (readonly [number, Report])[] {
  const inOrderOfCheck = [...reports].sort((one, other) =>
    one.source.checkedAt < other.source.checkedAt ? -1 : 1,
  );
  const years = new Map<number, Report>();
  for (const { report } of inOrderOfCheck) {
    if (report.year !== null) years.set(report.year, report);
  }
  return [...years].sort(([one], [other]) => one - other);
}

/**
 * The main figures over the years at hand; those that no report has are left out.
 *
 * @param reports of one body, in any order; reports without a year take no part
 */
export function seriesOf(reports: readonly PreviousReport[]): Series[] {
  const years = byYear(reports);
  return mainFigures
    .map(({ paths, label }) => ({
      path: paths.join('+'),
      label,
      points: years.map(([year, report]) => ({ year, value: valueOf(report, paths) })),
    }))
    .filter(({ points }) => points.some(({ value }) => value !== null));
}
