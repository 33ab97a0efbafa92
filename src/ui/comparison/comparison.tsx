import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { isActive } from '../../check/active';
import type { CheckedResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { PreviousReport } from '../../report/schema/previous-report';
import { compareYears } from '../../years/compare-years';
import { reportLabels } from '../../years/report-labels';
import type { Series, YearComparison } from '../../years/year-comparison';
import { ComparedCells } from './compared-cells';
import { ComparisonHead } from './comparison-head';
import { CrossYearFindings } from './cross-year-findings';
import { Repetition } from './repetition';
import { SeriesCharts } from './series-charts';
import { comparisonWordsIn } from './wordings';

const noFindings: CheckedResult['findings'] = [];

export interface ComparisonProps {
  /** Any two reports; the one of the earlier year is shown as the older one. */
  readonly previous: PreviousReport;
  readonly current: PreviousReport;
  /** Of all reports of the newer one's body that are at hand. */
  readonly series: readonly Series[];
  readonly language: Language;
  /** Whether both are of one body; where it is left out, their names say so. */
  readonly isSameBody?: boolean;
  /** Of the newer report; the open ones of the rules across years are shown, above and at the cells. */
  readonly findings?: CheckedResult['findings'];
  /** Shown beside the title, such as the menu of the files that it can be saved as. */
  readonly actions?: (comparison: YearComparison) => ComponentChild;
}

/** Two reports beside each other: what changed, the main figures over the years, every cell, repeated text. */
export function Comparison({
  previous,
  current,
  series,
  language,
  isSameBody,
  findings = noFindings,
  actions,
}: ComparisonProps) {
  const words = comparisonWordsIn(language);
  const comparison = useMemo(
    () => compareYears(previous, current, isSameBody === undefined ? {} : { isSameBody }),
    [previous, current, isSameBody],
  );
  const written = reportLabels(comparison);
  const labels = { previous: textIn(written.previous, language), current: textIn(written.current, language) };
  const acrossYears = useMemo(
    () => findings.filter((finding) => finding.group === 'years' && isActive(finding)),
    [findings],
  );
  const shared = { comparison, labels, language, words };
  return (
    <div class="comparison-view">
      <ComparisonHead {...shared} actions={actions?.(comparison)} />
      <CrossYearFindings findings={acrossYears} language={language} title={words.findings} />
      <SeriesCharts
        series={series}
        years={[comparison.previous.year, comparison.current.year]}
        language={language}
        words={words.series}
      />
      <ComparedCells {...shared} findings={acrossYears} />
      <Repetition {...shared} />
    </div>
  );
}
