import type { ComponentChild } from 'preact';
import type { Wordings } from '../wordings/wordings';
import type { IndexedFinding } from './finding-groups';
import { FindingSections } from './finding-sections';
import { RuleLink } from './rule-link';

interface ReportFindingsProps {
  readonly entries: readonly IndexedFinding[];
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** Opens the page of a rule. */
  readonly onOpenRule: (rule: string) => void;
  /** What is shown below the selected finding; left out for nothing. */
  readonly detailsOf?: (entry: IndexedFinding) => ComponentChild;
  readonly words: Wordings;
}

/** Findings by severity, each with the way to its rule, the selected one with its details. */
export function ReportFindings({
  entries,
  selected,
  onSelect,
  onOpenRule,
  detailsOf,
  words,
}: ReportFindingsProps) {
  return (
    <FindingSections
      entries={entries}
      selected={selected}
      onSelect={onSelect}
      extras={(entry) => (
        <>
          <RuleLink
            finding={entry.finding}
            selected={entry.index === selected}
            onOpen={() => onOpenRule(entry.finding.rule)}
            words={words}
          />
          {entry.index === selected && detailsOf?.(entry)}
        </>
      )}
      words={words}
    />
  );
}
