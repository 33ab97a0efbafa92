import { useEffect, useRef, useState } from 'preact/hooks';
import { isActive } from '../../check/active';
import type { Finding } from '../../check/check-result';
import { textIn } from '../../language/text-in';
import { ComparisonTable } from '../result/comparison-table';
import type { Wordings } from '../wordings/wordings';
import { IgnoreForm } from './ignore-form';
import type { PanelWords } from './wordings';

/** What can be done with a finding, by its position in `findings`. */
export interface FindingActions {
  readonly onIgnore: (finding: number, reason: string) => void;
  readonly onCopyLetter: (finding: number) => void;
  readonly onCopyMarkdown: (finding: number) => void;
  /** Opens the page of a rule. */
  readonly onOpenRule: (rule: string) => void;
}

interface FindingDetailsProps extends FindingActions {
  readonly index: number;
  readonly finding: Finding;
  readonly words: Wordings;
  readonly panelWords: PanelWords;
}

/** What a selected finding rests on, line by line, and what can be done with it. */
export function FindingDetails({ index, finding, words, panelWords, ...actions }: FindingDetailsProps) {
  const [isAsking, setAsking] = useState(false);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) ignoreButton.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const { comparison, basis, rule } = finding;
  return (
    <div class="finding-details">
      {comparison !== undefined && <ComparisonTable comparison={comparison} words={words} />}
      <p class="basis">
        {panelWords.finding.basis}
        {words.coverage.colon}
        {textIn(basis, words.language)}
      </p>
      {isAsking ? (
        <IgnoreForm
          language={words.language}
          onIgnore={(reason) => actions.onIgnore(index, reason)}
          onCancel={() => setAsking(false)}
          words={panelWords.ignoring}
        />
      ) : (
        <div class="finding-actions">
          {isActive(finding) && (
            <button ref={ignoreButton} type="button" onClick={() => setAsking(true)}>
              {panelWords.finding.ignore}
            </button>
          )}
          <button type="button" onClick={() => actions.onCopyLetter(index)}>
            {words.actions.copyLetter}
          </button>
          <button type="button" onClick={() => actions.onOpenRule(rule)}>
            {words.ruleLink}
          </button>
          <button type="button" onClick={() => actions.onCopyMarkdown(index)}>
            {panelWords.copy.markdown}
          </button>
        </div>
      )}
    </div>
  );
}
