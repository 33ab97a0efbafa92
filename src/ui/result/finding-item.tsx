import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../check/check-result';
import type { Language } from '../../language/language';
import { severityWords } from '../../language/severity';
import { SeverityIcon } from '../severity-icon';

interface FindingItemProps {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly language: Language;
}

/** One finding; pressing it lights its cells on the page, pressing it again lets go of them. */
export function FindingItem({ finding, selected, onSelect, language }: FindingItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li ref={item}>
      <button type="button" class="finding" aria-pressed={selected} onClick={onSelect}>
        <SeverityIcon severity={finding.severity} label={severityWords[finding.severity][language]} />
        <strong>{finding.title[language]}</strong>
        <span>{finding.message[language]}</span>
      </button>
    </li>
  );
}
