import type { Wordings } from '../wordings/wordings';
import type { FindingGroup } from './finding-groups';
import { FindingItem } from './finding-item';
import { useFolding, type FoldingLimits } from './use-folding';

const limits: FoldingLimits = { longest: 60, shownAtFirst: 50 };

/** Notices stand back behind graver findings. */
const limitsInTheBackground: FoldingLimits = { longest: 4, shownAtFirst: 2 };

interface FindingListProps {
  readonly group: FindingGroup;
  /** There are graver findings above it. */
  readonly isBelowGraver: boolean;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  readonly onOpenRule: (rule: string) => void;
  readonly words: Wordings;
}

/** The findings of one severity under its name; a long list is shortened until it is asked for. */
export function FindingList({
  group: { severity, entries },
  isBelowGraver,
  selected,
  onSelect,
  onOpenRule,
  words,
}: FindingListProps) {
  const { shown, list, unfold } = useFolding(
    entries.length,
    severity === 'notice' && isBelowGraver ? limitsInTheBackground : limits,
    entries.findIndex(({ index }) => index === selected),
  );
  return (
    <section class="findings" aria-label={words.findings[severity]}>
      <h3>
        {words.findings[severity]} <span>{entries.length}</span>
      </h3>
      <ul ref={list}>
        {entries.slice(0, shown).map(({ index, finding }) => (
          <FindingItem
            key={index}
            finding={finding}
            selected={index === selected}
            onSelect={() => onSelect(index)}
            onOpenRule={() => onOpenRule(finding.rule)}
            words={words}
          />
        ))}
      </ul>
      {shown < entries.length && (
        <button type="button" class="more" onClick={unfold}>
          {words.moreFindings(entries.length - shown)}
        </button>
      )}
    </section>
  );
}
