import { useMemo } from 'preact/hooks';
import { activeDiagnoses } from '../../check/active';
import type { CheckedResult } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';
import { DiagnosisList } from './diagnosis-list';
import { ReportHeading } from './report-heading';
import { TableMapView } from './table-map-view';
import { VerdictBand } from './verdict-band';

interface ReportOverviewProps {
  readonly result: CheckedResult;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** Goes to a cell on the page, by its path; left out where the squares of the map lead only to findings. */
  readonly onReveal?: ((cell: string) => void) | undefined;
  readonly words: Wordings;
}

/** Whose report it is, the verdict, what may have gone wrong, and where. */
export function ReportOverview({ result, words, ...selection }: ReportOverviewProps) {
  const { selected, onSelect } = selection;
  const diagnoses = useMemo(() => activeDiagnoses(result.diagnoses, result.findings), [result]);
  return (
    <div class="overview">
      <ReportHeading report={result.report} words={words} />
      <VerdictBand result={result} language={words.language} />
      <DiagnosisList diagnoses={diagnoses} selected={selected} onSelect={onSelect} words={words} />
      <TableMapView result={result} words={words} {...selection} />
    </div>
  );
}
