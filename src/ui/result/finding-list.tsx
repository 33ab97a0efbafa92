import type { ComponentChild } from 'preact';
import type { Wordings } from '../wordings/wordings';
import type { FindingGroup, IndexedFinding } from './finding-groups';
import { FindingItem } from './finding-item';
import { useFolding, type FoldingLimits } from './use-folding';

const limits: FoldingLimits = { longest: 60, shownAtFirst: 50 };

/** Notices stand back behind graver findings. */
const limitsInTheBackground: FoldingLimits = { longest: 4, shownAtFirst: 2 };

/** How a list of findings is shown and selected from. */
export interface FindingListing {
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** What stands below or beside a finding. */
  readonly extras: (entry: IndexedFinding) => ComponentChild;
  readonly words: Wordings;
}

interface FindingListProps extends FindingListing {
  readonly group: FindingGroup;
  /** There are graver findings above it. */
  readonly isBelowGraver: boolean;
}

/** The findings of one severity under its name; a long list is shortened until it is asked for. */
export function FindingList({
  group: { severity, entries },
  isBelowGraver,
  selected,
  onSelect,
  extras,
  words,
}: FindingListProps) {
  const { shown, list, unfold } = useFolding(
    entries.length,
    severity === 'notice' && isBelowGraver ? limitsInTheBackground : limits,
    entries.findIndex(({ index }) => index === selected),
  );
  const hint = words.severityHints[severity];
  return (
    <section class="findings" aria-label={words.findings[severity]}>
      <h3>
        {words.findings[severity]} <span>{entries.length}</span>
        {hint !== null && <small>{hint}</small>}
      </h3>
      <ul ref={list}>
        {entries.slice(0, shown).map((entry) => (
          <FindingItem
            key={entry.index}
            entry={entry}
            selected={entry.index === selected}
            onSelect={() => onSelect(entry.index)}
            words={words}
          >
            {extras(entry)}
          </FindingItem>
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
