import { useMemo, useRef, useState } from 'preact/hooks';
import { wholeHistory, type HistoryQuery } from './search';
import type { Selection } from './selection';

/** How the list stands; it is so again after a report was looked at. */
export interface ListState {
  readonly query: HistoryQuery;
  /** Begins at the first page. */
  readonly setQuery: (query: HistoryQuery) => void;
  /** From 0; may lie behind the last one after something was deleted. */
  readonly page: number;
  readonly setPage: (page: number) => void;
  readonly selection: Selection;
  readonly clearSelection: () => void;
  /** Of the report that was looked at last; its line has the focus when the list is shown again. */
  readonly visited: { current: string | null };
  /** How far it is scrolled, in pixels. */
  readonly scrolled: { current: number };
}

/** Keeps how the list stands. */
export function useListState(): ListState {
  const [{ query, page }, setSought] = useState({ query: wholeHistory, page: 0 });
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const scrolled = useRef(0);
  const visited = useRef<string | null>(null);
  const selection = useMemo<Selection>(
    () => ({
      ids,
      set: (changed, isSelected) => {
        const now = new Set(ids);
        for (const id of changed) {
          if (isSelected) now.add(id);
          else now.delete(id);
        }
        setIds(now);
      },
    }),
    [ids],
  );
  return {
    query,
    setQuery: (wanted) => setSought({ query: wanted, page: 0 }),
    page,
    setPage: (wanted) => setSought({ query, page: wanted }),
    selection,
    clearSelection: () => setIds(new Set()),
    scrolled,
    visited,
  };
}
