import { useMemo } from 'preact/hooks';
import type { CheckedResult } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';
import { CoverageLine } from './coverage-line';
import { DiagnosisList } from './diagnosis-list';
import { groupFindings } from './finding-groups';
import { FindingList } from './finding-list';
import { ReportHeading } from './report-heading';
import { TableMapView } from './table-map-view';
import { VerdictBand } from './verdict-band';

interface CheckedReportProps {
  readonly result: CheckedResult;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** Opens the page of a rule. */
  readonly onOpenRule: (rule: string) => void;
  readonly words: Wordings;
}

/** A checked report: the verdict first, then where, then what, then how far the check got. */
export function CheckedReport({ result, selected, onSelect, onOpenRule, words }: CheckedReportProps) {
  const groups = useMemo(() => groupFindings(result.findings), [result]);
  return (
    <>
      <div class="overview">
        <ReportHeading report={result.report} words={words} />
        <VerdictBand result={result} language={words.language} />
        <DiagnosisList diagnoses={result.diagnoses} selected={selected} onSelect={onSelect} words={words} />
        <TableMapView result={result} selected={selected} onSelect={onSelect} words={words} />
      </div>
      {groups.map((group, index) => (
        <FindingList
          key={group.severity}
          group={group}
          isBelowGraver={index > 0}
          selected={selected}
          onSelect={onSelect}
          onOpenRule={onOpenRule}
          words={words}
        />
      ))}
      <CoverageLine coverage={result.coverage} words={words} />
    </>
  );
}
