import { useMemo } from 'preact/hooks';
import { groupFindings, type IndexedFinding } from './finding-groups';
import { FindingList, type FindingListing } from './finding-list';

interface FindingSectionsProps extends FindingListing {
  readonly entries: readonly IndexedFinding[];
}

/** How far a key goes in the list; the ends of the list are as far as it goes. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Findings under the names of their severities; the arrow keys go from one to the next and select it. */
export function FindingSections({ entries, ...listing }: FindingSectionsProps) {
  const groups = useMemo(() => groupFindings(entries), [entries]);
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding')];
    const at = items.findIndex((item) => item === event.target);
    if (at === -1) return;
    event.preventDefault();
    const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
    const finding = Number(next?.dataset['finding']);
    next?.focus();
    if (finding !== listing.selected) listing.onSelect(finding);
  };
  return (
    <div class="finding-sections" onKeyDown={move}>
      {groups.map((group, index) => (
        <FindingList key={group.severity} group={group} isBelowGraver={index > 0} {...listing} />
      ))}
    </div>
  );
}
