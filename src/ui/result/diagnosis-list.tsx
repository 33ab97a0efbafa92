import type { Diagnosis } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';
import { useFolding, type FoldingLimits } from './use-folding';
import { textIn } from '../../language/text-in';

const limits: FoldingLimits = { longest: 4, shownAtFirst: 3 };

interface DiagnosisListProps {
  readonly diagnoses: readonly Diagnosis[];
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  readonly words: Wordings;
}

/** What may have gone wrong in the sums: the only explanation as such, several as a list to open. */
export function DiagnosisList({ diagnoses, selected, onSelect, words }: DiagnosisListProps) {
  const { shown, list, unfold } = useFolding(diagnoses.length, limits, -1);
  if (diagnoses.length === 0) return null;
  const select = ({ explains: [finding] }: Diagnosis) => {
    if (finding !== undefined && finding !== selected) onSelect(finding);
  };
  return (
    <section class="diagnoses" aria-label={words.diagnoses}>
      <ul ref={list}>
        {diagnoses.slice(0, shown).map((diagnosis, index) => (
          <li key={index} data-fact={diagnosis.suspects.length > 0 ? '' : undefined}>
            <DiagnosisView diagnosis={diagnosis} onSelect={() => select(diagnosis)} words={words} />
          </li>
        ))}
      </ul>
      {shown < diagnoses.length && (
        <button type="button" class="more" onClick={unfold}>
          {words.moreFindings(diagnoses.length - shown)}
        </button>
      )}
    </section>
  );
}

interface DiagnosisViewProps {
  readonly diagnosis: Diagnosis;
  readonly onSelect: () => void;
  readonly words: Wordings;
}

function DiagnosisView({
  diagnosis: { message, choices },
  onSelect,
  words: { language },
}: DiagnosisViewProps) {
  if (choices.length === 0) {
    return (
      <button type="button" onClick={onSelect}>
        {textIn(message, language)}
      </button>
    );
  }
  return (
    <details>
      <summary onClick={onSelect}>{textIn(message, language)}</summary>
      <ol>
        {choices.map((choice, index) => (
          <li key={index}>{textIn(choice, language)}</li>
        ))}
      </ol>
    </details>
  );
}
