import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wordings } from '../wordings/wordings';
import type { FindingGroup } from './finding-groups';
import { FindingItem } from './finding-item';

/** A longer group is shortened; so many of its findings are shown at first. */
const longestUnfolded = 60;
const shownAtFirst = 50;

interface FindingListProps {
  readonly group: FindingGroup;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  readonly words: Wordings;
}

/** The findings of one severity under its name; a long list is shortened until it is asked for. */
export function FindingList({ group: { severity, entries }, selected, onSelect, words }: FindingListProps) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const isFolded = !whole && entries.length > longestUnfolded;
  const selectedIsHidden = isFolded && entries.slice(shownAtFirst).some(({ index }) => index === selected);
  useEffect(() => {
    if (selectedIsHidden) setWhole(true);
  }, [selectedIsHidden]);

  const showAll = () => {
    setWhole(true);
    // The button under the list is gone then, and with it the focus.
    requestAnimationFrame(() => list.current?.children.item(shownAtFirst)?.querySelector('button')?.focus());
  };

  const shown = isFolded ? entries.slice(0, shownAtFirst) : entries;
  return (
    <section class="findings" aria-label={words.findings[severity]}>
      <h3>
        {words.findings[severity]} <span>{entries.length}</span>
      </h3>
      <ul ref={list}>
        {shown.map(({ index, finding }) => (
          <FindingItem
            key={index}
            finding={finding}
            selected={index === selected}
            onSelect={() => onSelect(index)}
            language={words.language}
          />
        ))}
      </ul>
      {isFolded && (
        <button type="button" class="more" onClick={showAll}>
          {words.moreFindings(entries.length - shown.length)}
        </button>
      )}
    </section>
  );
}
