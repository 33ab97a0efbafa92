import type { Finding } from '../../check/check-result';
import { textIn } from '../../language/text-in';
import type { Wordings } from '../wordings/wordings';

interface RuleLinkProps {
  readonly finding: Finding;
  readonly selected: boolean;
  /** Opens the page of its rule. */
  readonly onOpen: () => void;
  readonly words: Wordings;
}

/** The link from a finding to the page of its rule, in the corner of the finding. */
export function RuleLink({ finding, selected, onOpen, words }: RuleLinkProps) {
  return (
    <button
      type="button"
      class="rule-link"
      // Whoever goes through the findings by keyboard meets only the link of the one that is selected.
      tabIndex={selected ? 0 : -1}
      aria-label={words.ruleLink + words.coverage.colon + textIn(finding.title, words.language)}
      onClick={onOpen}
    >
      {words.ruleLink}
    </button>
  );
}
