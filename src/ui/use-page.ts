import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedPage, PageState } from '../messages/checked-page';
import type { PreviousReport } from '../report/schema/previous-report';
import { useReading } from './use-reading';

/** What became of the last action, where that is worth a word. */
type PageNotice = 'noPlace' | 'notSaved';

/** The page's state and what can be done with it. */
export interface PageControl {
  /** Null until the page has told its state. */
  readonly state: PageState | null;
  /** What is shown may be that of another page: the state is asked for, and the answer is late. */
  readonly waiting: boolean;
  readonly checking: boolean;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly notice: PageNotice | null;
  /** Checks the page anew; does nothing while a check is under way. */
  readonly check: () => void;
  /** Selects a finding; null lets go of the selected one. */
  readonly select: (finding: number | null) => void;
  /** Scrolls the page to a cell, by its path. */
  readonly reveal: (cell: string) => void;
  /** Ignores a finding; resolves to whether it could be stored. */
  readonly ignore: (finding: number, reason: string) => Promise<boolean>;
  /** Ignores a finding no longer; resolves to whether that could be stored. */
  readonly restore: (finding: number) => Promise<boolean>;
  /** Compares the report with that of the year before; resolves to whether it was. */
  readonly compareWith: (previous: PreviousReport) => Promise<boolean>;
  /** Takes the marks off the page. */
  readonly clear: () => void;
  /** Asks for access to a frame's host and checks anew. */
  readonly enter: (host: string) => void;
}

/** Follows the page for as long as the component is shown. */
export function usePage(page: CheckedPage): PageControl {
  const [state, setState] = useState<PageState | null>(null);
  const [checking, setChecking] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const [notice, setNotice] = useState<PageNotice | null>(null);
  /** Rises when an action begins or ends: what was asked for before is no longer worth showing. */
  const turn = useRef(0);
  const known = useRef('');

  const show = (next: PageState) => {
    const { result = null } = next.kind === 'checked' ? next : {};
    const text = JSON.stringify(result);
    const isKnown = text === known.current;
    known.current = text;
    // Told again, the same result stays the same object, so that nothing is laid out anew.
    setState((before) =>
      isKnown && before?.kind === 'checked' && next.kind === 'checked'
        ? { ...next, result: before.result }
        : next,
    );
    setSelected(next.kind === 'checked' ? next.selected : null);
    if (!isKnown) setNotice(null);
  };

  const { waiting, read } = useReading(page, turn, show);
  useEffect(() => {
    const life = new AbortController();
    page.follow(read, life.signal);
    return () => life.abort();
  }, [page, read]);

  const act = async <Answer>(action: () => Promise<Answer>): Promise<Answer> => {
    turn.current += 1;
    setNotice(null);
    const answer = await action();
    turn.current += 1;
    return answer;
  };

  const checkBy = async (check: () => Promise<PageState>) => {
    if (checking) return;
    setChecking(true);
    show(await act(check));
    setChecking(false);
  };

  const select = async (finding: number | null) => {
    setSelected(finding);
    const isOnPage = await act(() => page.select(finding));
    if (finding !== null && !isOnPage) setNotice('noPlace');
    // Lighting a finding puts the marks back on a cleared page.
    if (state?.kind === 'checked' && !state.marked) read();
  };

  const reveal = async (cell: string) => {
    if (!(await act(() => page.reveal(cell)))) setNotice('noPlace');
  };

  const store = async (action: () => Promise<PageState>): Promise<boolean> => {
    const next = await act(action);
    const isStored = next.kind !== 'failed';
    if (isStored) show(next);
    else setNotice('notSaved');
    return isStored;
  };

  const compareWith = async (previous: PreviousReport): Promise<boolean> => {
    const next = await act(() => page.compareWith(previous));
    const result = next.kind === 'checked' && next.result.status === 'checked' ? next.result : null;
    if (result !== null) show(next);
    return result?.previous !== undefined;
  };

  return {
    state,
    waiting,
    checking,
    selected,
    notice,
    check: () => void checkBy(() => page.check()),
    select: (finding) => void select(finding),
    reveal: (cell) => void reveal(cell),
    ignore: (finding, reason) => store(() => page.ignore(finding, reason)),
    restore: (finding) => store(() => page.restore(finding)),
    compareWith,
    clear: () => void act(() => page.clear()).then(show),
    enter: (host) => void checkBy(() => page.enter(host)),
  };
}
