import { useMemo, useState } from 'preact/hooks';
import { isActive } from '../../check/active';
import type { CheckedResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import { ComparisonTable } from '../result/comparison-table';
import { CoverageLine } from '../result/coverage-line';
import { indexFindings } from '../result/finding-groups';
import { ReportFindings } from '../result/report-findings';
import { ReportOverview } from '../result/report-overview';
import type { Wordings } from '../wordings/wordings';
import { wordingsOf } from '../wordings/wordings-of';
import type { JudgedVersions } from './use-judged-versions';
import type { Loaded } from './use-loaded';
import type { HistoryWords } from './words';

interface JudgedReportProps {
  readonly read: Loaded<JudgedVersions>;
  /** Opens the page of a rule. */
  readonly onOpenRule: (rule: string) => void;
  readonly language: Language;
  readonly historyWords: HistoryWords['report'];
}

/** What the rules of now find in a stored report, or why that cannot be told. */
export function JudgedReport({ read, onOpenRule, language, historyWords }: JudgedReportProps) {
  if (read.state === 'loading') return <p class="loading">{historyWords.judging}</p>;
  if (read.state === 'failed') return <Failed error={read.error} words={historyWords} />;
  const { shown, judging } = read.value;
  if (shown === undefined || 'error' in judging) {
    return <Failed error={'error' in judging ? judging.error : ''} words={historyWords} />;
  }
  const result: CheckedResult = {
    status: 'checked',
    source: shown.source,
    report: shown.report,
    ...judging.judgement,
  };
  return (
    <ResultOfReport
      result={result}
      onOpenRule={onOpenRule}
      words={wordingsOf(language)}
      historyWords={historyWords}
    />
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly words: HistoryWords['report'];
}

function Failed({ error, words }: FailedProps) {
  return (
    <div class="message-screen" data-tone="error" role="alert">
      <p>{words.judgeFailed}</p>
      <details>
        <summary>{words.detail}</summary>
        <p>{String(error)}</p>
      </details>
    </div>
  );
}

interface ResultOfReportProps {
  readonly result: CheckedResult;
  readonly onOpenRule: (rule: string) => void;
  readonly words: Wordings;
  readonly historyWords: HistoryWords['report'];
}

function ResultOfReport({ result, onOpenRule, words, historyWords }: ResultOfReportProps) {
  const [selected, setSelected] = useState<number | null>(null);
  const open = useMemo(
    () => indexFindings(result.findings).filter(({ finding }) => isActive(finding)),
    [result.findings],
  );
  const select = (finding: number): void => setSelected(finding === selected ? null : finding);
  const ignored = result.findings.length - open.length;
  return (
    <>
      <ReportOverview result={result} selected={selected} onSelect={select} words={words} />
      <ReportFindings
        entries={open}
        selected={selected}
        onSelect={select}
        onOpenRule={onOpenRule}
        detailsOf={({ finding: { comparison, basis } }) => (
          <div class="finding-details">
            {comparison !== undefined && <ComparisonTable comparison={comparison} words={words} />}
            <p class="basis">
              {historyWords.basis}
              {words.coverage.colon}
              {textIn(basis, words.language)}
            </p>
          </div>
        )}
        words={words}
      />
      {ignored > 0 && <p class="coverage">{historyWords.ignoredFindings(ignored)}</p>}
      <CoverageLine coverage={result.coverage} words={words} />
      {result.previous !== undefined && (
        <p class="coverage">{historyWords.previous(result.previous.title)}</p>
      )}
    </>
  );
}
