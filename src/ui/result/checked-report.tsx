import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { isActive } from '../../check/active';
import type { CheckedResult } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';
import { CoverageLine } from './coverage-line';
import { indexFindings } from './finding-groups';
import { ReportFindings } from './report-findings';
import { ReportOverview } from './report-overview';

interface CheckedReportProps {
  readonly result: CheckedResult;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** Opens the page of a rule. */
  readonly onOpenRule: (rule: string) => void;
  /** Opens the panel, where those that are ignored are listed. */
  readonly onSeeIgnored: () => void;
  /** What is said of last year's report; null for nothing. */
  readonly previous: ComponentChild;
  readonly words: Wordings;
}

/** A checked report: the verdict first, then where, then what, then how far the check got. */
export function CheckedReport({
  result,
  selected,
  onSelect,
  onOpenRule,
  onSeeIgnored,
  previous,
  words,
}: CheckedReportProps) {
  const open = useMemo(
    () => indexFindings(result.findings).filter(({ finding }) => isActive(finding)),
    [result],
  );
  const ignored = result.findings.length - open.length;
  return (
    <>
      <ReportOverview result={result} selected={selected} onSelect={onSelect} words={words} />
      {previous}
      <ReportFindings
        entries={open}
        selected={selected}
        onSelect={onSelect}
        onOpenRule={onOpenRule}
        words={words}
      />
      {ignored > 0 && (
        <button type="button" class="see-ignored" onClick={onSeeIgnored}>
          {words.seeIgnored(ignored)}
        </button>
      )}
      <CoverageLine coverage={result.coverage} words={words} />
    </>
  );
}
