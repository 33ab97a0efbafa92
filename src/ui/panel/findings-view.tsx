import { useMemo, useRef, useState } from 'preact/hooks';
import type { CheckedResult } from '../../check/check-result';
import type { Severity } from '../../language/severity';
import type { PageDisplay } from '../../settings/page-display';
import { FindingSections } from '../result/finding-sections';
import type { Wordings } from '../wordings/wordings';
import { FilterBar } from './filter-bar';
import { useStepping } from './use-stepping';
import { FindingDetails, type FindingActions } from './finding-details';
import { countFindings, filterFindings, stateOf, type FindingState } from './finding-filter';
import type { PanelWords } from './wordings';

interface FindingsViewProps extends Omit<FindingActions, 'onIgnore'> {
  readonly result: CheckedResult;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  /** Null lets go of the selected finding. */
  readonly onSelect: (finding: number | null) => void;
  /** Both resolve to whether it could be stored. */
  readonly onIgnore: (finding: number, reason: string) => Promise<boolean>;
  readonly onRestore: (finding: number) => Promise<boolean>;
  /** The severities that are wanted; they stay so from page to page. */
  readonly severities: ReadonlySet<Severity>;
  readonly onSeverities: (severities: ReadonlySet<Severity>) => void;
  /** The keys that go from finding to finding, wherever the focus is in the panel. */
  readonly shortcuts: PageDisplay['shortcuts'];
  readonly words: Wordings;
  readonly panelWords: PanelWords;
}

/** The findings with what they are sifted by, and under the selected one what can be done about it. */
export function FindingsView({
  result,
  selected,
  onSelect,
  severities,
  onSeverities,
  shortcuts,
  words,
  panelWords,
  ...actions
}: FindingsViewProps) {
  const [sought, setSought] = useState<{ state: FindingState; search: string }>({
    state: 'open',
    search: '',
  });
  const view = useRef<HTMLDivElement>(null);
  const filter = { ...sought, severities };
  const entries = useMemo(
    () => filterFindings(result, { ...sought, severities }, selected, words.language),
    [result, sought, severities, selected, words.language],
  );
  useStepping({ entries, selected, onSelect, shortcuts, list: view });
  const { findings } = result;
  if (findings.length === 0) return <p class="empty-list">{panelWords.allClear}</p>;

  /** Goes on to the next finding of the list when one leaves it, where its button would take the focus with it. */
  const leave = async (finding: number, store: () => Promise<boolean>) => {
    const items = [...(view.current?.querySelectorAll<HTMLElement>('.finding') ?? [])];
    const at = items.findIndex((item) => item.dataset['finding'] === String(finding));
    const next = items[at + 1] ?? items[at - 1];
    if (!(await store())) return;
    requestAnimationFrame(() => {
      const heir =
        next?.isConnected === true ? next : view.current?.querySelector<HTMLElement>('.filter input');
      heir?.focus();
    });
  };
  const showAll = () => {
    onSeverities(new Set());
    setSought({ ...sought, search: '' });
  };

  return (
    <div ref={view}>
      <FilterBar
        filter={filter}
        counts={countFindings(findings, sought.state)}
        onChange={({ severities: wanted, ...rest }) => {
          onSeverities(wanted);
          setSought(rest);
        }}
        words={words}
        panelWords={panelWords.filter}
      />
      <FindingSections
        entries={entries}
        selected={selected}
        onSelect={(finding) => onSelect(finding === selected ? null : finding)}
        extras={({ index, finding }) => (
          <>
            {stateOf(finding) === 'ignored' && (
              <button
                type="button"
                class="restore"
                onClick={() => void leave(index, () => actions.onRestore(index))}
              >
                {panelWords.finding.restore}
              </button>
            )}
            {index === selected && (
              <FindingDetails
                index={index}
                finding={finding}
                words={words}
                panelWords={panelWords}
                onIgnore={(_, reason) => void leave(index, () => actions.onIgnore(index, reason))}
                onCopyLetter={actions.onCopyLetter}
                onCopyMarkdown={actions.onCopyMarkdown}
                onOpenRule={actions.onOpenRule}
              />
            )}
          </>
        )}
        words={words}
      />
      {entries.length === 0 && (
        <EmptyList
          isSifted={severities.size > 0 || sought.search.trim() !== ''}
          state={sought.state}
          onShowAll={showAll}
          words={panelWords}
        />
      )}
    </div>
  );
}

interface EmptyListProps {
  readonly isSifted: boolean;
  readonly state: FindingState;
  readonly onShowAll: () => void;
  readonly words: PanelWords;
}

function EmptyList({
  isSifted,
  state,
  onShowAll,
  words: { filter, allIgnored, noneIgnored },
}: EmptyListProps) {
  if (!isSifted) return <p class="empty-list">{state === 'open' ? allIgnored : noneIgnored}</p>;
  return (
    <p class="empty-list">
      {filter.none}{' '}
      <button type="button" class="quiet" onClick={onShowAll}>
        {filter.showAll}
      </button>
    </p>
  );
}
