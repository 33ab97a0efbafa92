import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../check/check-result';
import { SeverityIcon } from '../severity-icon';
import type { Wordings } from '../wordings/wordings';

interface FindingItemProps {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly words: Wordings;
}

/** One finding; pressing it lights its cells on the page, pressing it again lets go of them. */
export function FindingItem({ finding, selected, onSelect, words }: FindingItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li ref={item}>
      <button type="button" class="finding" aria-pressed={selected} onClick={onSelect}>
        <SeverityIcon severity={finding.severity} label={words.severity[finding.severity]} />
        <strong>{finding.title[words.language]}</strong>
        <span>{finding.message[words.language]}</span>
      </button>
    </li>
  );
}
