import { useMemo, useState } from 'preact/hooks';
import { isActive } from '../../../check/active';
import type { CheckedResult } from '../../../check/check-result';
import type { Language } from '../../../language/language';
import { CoverageLine } from '../../result/coverage-line';
import { ComparisonTable } from '../../result/comparison-table';
import { indexFindings } from '../../result/finding-groups';
import { ReportFindings } from '../../result/report-findings';
import { ReportOverview } from '../../result/report-overview';
import { wordingsOf } from '../../wordings/wordings-of';

interface DetailedReportProps {
  readonly result: CheckedResult;
  /** The rule whose first finding is selected at the beginning; null for none. */
  readonly rule: string | null;
  readonly onOpenRule: (rule: string) => void;
  readonly language: Language;
  /** Said where there is no finding. */
  readonly nothing: string;
}

/** A checked report with all its findings, open ones and those that are ignored. */
export function DetailedReport({ result, rule, onOpenRule, language, nothing }: DetailedReportProps) {
  const words = wordingsOf(language);
  const entries = useMemo(() => indexFindings(result.findings), [result]);
  const first = entries.find(({ finding }) => finding.rule === rule && isActive(finding));
  const [selected, setSelected] = useState<number | null>(first?.index ?? null);
  const toggle = (finding: number) => setSelected(finding === selected ? null : finding);
  return (
    <>
      <ReportOverview result={result} selected={selected} onSelect={toggle} words={words} />
      {entries.length === 0 && <p class="details-note">{nothing}</p>}
      <ReportFindings
        entries={entries}
        selected={selected}
        onSelect={toggle}
        onOpenRule={onOpenRule}
        detailsOf={({ finding: { comparison } }) =>
          comparison !== undefined && (
            <div class="details-comparison">
              <ComparisonTable comparison={comparison} words={words} />
            </div>
          )
        }
        words={words}
      />
      <CoverageLine coverage={result.coverage} words={words} />
    </>
  );
}
