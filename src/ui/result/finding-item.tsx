import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { quotationBeside } from '../../language/quotation';
import { severityWords } from '../../language/severity';
import { textIn } from '../../language/text-in';
import { SeverityIcon } from '../severity-icon';
import type { Wordings } from '../wordings/wordings';
import type { IndexedFinding } from './finding-groups';
import { localDay } from './local-day';

interface FindingItemProps {
  readonly entry: IndexedFinding;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly words: Wordings;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** One finding; pressing it lights its cells and words on the page, pressing it again lets go of them. */
export function FindingItem({
  entry: { index, finding },
  selected,
  onSelect,
  words,
  children,
}: FindingItemProps) {
  const { language } = words;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const [title, message] = [textIn(finding.title, language), textIn(finding.message, language)];
  const quotation = quotationBeside(finding.quote, title, message);
  const { ignored, returned } = finding;
  return (
    <li ref={item} data-selected={selected ? '' : undefined}>
      <button
        type="button"
        class="finding"
        data-finding={index}
        data-ignored={ignored === undefined ? undefined : ''}
        aria-pressed={selected}
        onClick={onSelect}
      >
        <SeverityIcon severity={finding.severity} label={textIn(severityWords[finding.severity], language)} />
        <strong>{title}</strong>
        {quotation !== null && <q>{quotation}</q>}
        <span>{message}</span>
        {returned !== undefined && <em>{words.returned(returned.reason)}</em>}
        {ignored !== undefined && <em>{words.ignored(localDay(ignored.at), ignored.reason)}</em>}
      </button>
      {children}
    </li>
  );
}
