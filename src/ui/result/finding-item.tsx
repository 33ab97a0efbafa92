import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../check/check-result';
import { quotationBeside } from '../../language/quotation';
import { severityWords } from '../../language/severity';
import { SeverityIcon } from '../severity-icon';
import type { Wordings } from '../wordings/wordings';
import { textIn } from '../../language/text-in';

interface FindingItemProps {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Opens the page of its rule. */
  readonly onOpenRule: () => void;
  readonly words: Wordings;
}

/** One finding; pressing it lights its cells and words on the page, pressing it again lets go of them. */
export function FindingItem({ finding, selected, onSelect, onOpenRule, words }: FindingItemProps) {
  const { language, ruleLink, coverage } = words;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const [title, message] = [textIn(finding.title, language), textIn(finding.message, language)];
  const quotation = quotationBeside(finding.quote, title, message);
  return (
    <li ref={item}>
      <button type="button" class="finding" aria-pressed={selected} onClick={onSelect}>
        <SeverityIcon severity={finding.severity} label={textIn(severityWords[finding.severity], language)} />
        <strong>{title}</strong>
        {quotation !== null && <q>{quotation}</q>}
        <span>{message}</span>
      </button>
      <button
        type="button"
        class="rule-link"
        // Whoever goes through the findings by keyboard meets only the link of the one that is selected.
        tabIndex={selected ? 0 : -1}
        aria-label={ruleLink + coverage.colon + title}
        onClick={onOpenRule}
      >
        {ruleLink}
      </button>
    </li>
  );
}
