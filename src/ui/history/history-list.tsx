import { useMemo } from 'preact/hooks';
import type { Language } from '../../language/language';
import { BodyTable } from './body-table';
import { ListTools } from './list-tools';
import type { ListState } from './use-list-state';
import { Pager } from './pager';
import { isSifting, searchHistory, wholeHistory, type FoundBody, type HistoryIndex } from './search';
import { SelectionBar } from './selection-bar';
import type { HistoryAddresses } from './services';
import type { HistoryActions } from './use-actions';
import { useNearFocus } from './use-near-focus';
import type { HistoryWords } from './words';

/** So many bodies are listed at a time. */
const pageSize = 50;

interface HistoryListProps {
  readonly index: HistoryIndex;
  readonly state: ListState;
  readonly actions: HistoryActions;
  readonly addresses: HistoryAddresses;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** All reports by body, to be searched, selected, compared, joined and deleted. */
export function HistoryList({ index, state, actions, addresses, language, words }: HistoryListProps) {
  const { query, selection } = state;
  const found = useMemo(() => searchHistory(index, query), [index, query]);
  const selected = useMemo(() => selectedIn(index, selection.ids), [index, selection.ids]);
  const { list, placeOf } = useNearFocus();
  const page = Math.min(state.page, Math.max(0, Math.ceil(found.length / pageSize) - 1));
  const sought = useMemo(() => found.flatMap(({ entries }) => entries.map(({ id }) => id)), [found]);
  const count = isSifting(query) ? words.list.found : words.list.all;

  /** Does something to the selected reports and lets go of them where it was done. */
  const dealWith = async (work: (ids: readonly string[]) => Promise<boolean>): Promise<void> => {
    const focusNear = placeOf(selection.ids);
    const ids = selected.flatMap(({ entries }) => entries.map(({ id }) => id));
    if (!(await work(ids))) return;
    state.clearSelection();
    focusNear();
  };
  const compare = (): void => {
    const pair = selected.flatMap(({ entries }) => entries);
    const [one, other] = pair.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    if (one !== undefined && other !== undefined) location.href = addresses.comparison(one.id, other.id);
  };

  return (
    <>
      <ListTools query={query} onQuery={state.setQuery} years={index.years} words={words.list} />
      <p class="list-count" role="status">
        {count(found.length, sought.length)}
      </p>
      <div ref={list} tabIndex={-1} class="list-frame">
        {found.length === 0 ? (
          <p class="nothing">
            {words.list.noMatch}{' '}
            <button
              type="button"
              class="plain-button"
              onClick={() => state.setQuery({ ...wholeHistory, order: query.order })}
            >
              {words.list.showAll}
            </button>
          </p>
        ) : (
          <BodyTable
            found={found.slice(page * pageSize, (page + 1) * pageSize)}
            sought={sought}
            selection={selection}
            addresses={addresses}
            onPart={({ body, entries }, name) => {
              const focusNear = placeOf(new Set(entries.map(({ id }) => id)));
              void actions.part(body, name).then((isDone) => {
                if (isDone) focusNear();
              });
            }}
            language={language}
            words={words}
          />
        )}
      </div>
      <Pager
        page={page}
        size={pageSize}
        total={found.length}
        onPage={(wanted) => {
          state.setPage(wanted);
          list.current?.focus({ preventScroll: true });
          list.current?.scrollIntoView();
        }}
        words={words.list}
      />
      {selected.length > 0 && (
        <SelectionBar
          selected={selected}
          onCompare={compare}
          onJoin={() => void dealWith(() => actions.join(selected.map(({ body }) => body)))}
          onRemove={() => void dealWith(actions.remove)}
          onClear={() => void dealWith(() => Promise.resolve(true))}
          words={words.selection}
        />
      )}
    </>
  );
}

/** The bodies of which something is selected, with that. */
function selectedIn(index: HistoryIndex, ids: ReadonlySet<string>): readonly FoundBody[] {
  if (ids.size === 0) return [];
  return index.bodies.flatMap(({ body }) => {
    const entries = body.entries.filter(({ id }) => ids.has(id));
    return entries.length === 0 ? [] : [{ body, entries }];
  });
}
