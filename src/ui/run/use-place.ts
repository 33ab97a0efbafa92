import { useEffect, useState } from 'preact/hooks';

/** The views of a run's results. */
export const resultViews = ['table', 'heat', 'unpublished', 'totals'] as const;

export type ResultView = (typeof resultViews)[number];

/** What the address of the page says after `#`: which run, and which view of its results. */
export interface Place {
  /** Null for the list of all runs. */
  readonly run: string | null;
  readonly view: ResultView;
}

function placeIn(hash: string): Place {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  return { run: named.get('run'), view: resultViews.find((view) => view === named.get('view')) ?? 'table' };
}

/** The place that the address names, and a way to another view of the same run. */
export function usePlace(): Place & { readonly show: (view: ResultView) => void } {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setPlace(placeIn(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  const show = (view: ResultView) => {
    const { run } = place;
    if (run === null) return;
    // No further entry for going back: views are looked at in turns.
    history.replaceState(null, '', `#${new URLSearchParams({ run, view }).toString()}`);
    setPlace({ run, view });
  };
  return { ...place, show };
}
