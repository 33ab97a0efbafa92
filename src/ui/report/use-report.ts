import { useEffect, useState } from 'preact/hooks';
import type { ReportServices, ReportState } from './services';

/** The report that the page shows, loaded anew whenever it may have changed; null until it is known. */
export function useReport(services: ReportServices): ReportState | null {
  const [state, setState] = useState<ReportState | null>(null);
  useEffect(() => {
    const life = new AbortController();
    /** A late answer takes the place of no newer one. */
    let turn = 0;
    const load = async () => {
      turn += 1;
      const asked = turn;
      const loaded = await services.load();
      if (asked !== turn || life.signal.aborted) return;
      // A tab that was closed takes nothing off this page.
      setState((shown) => (shown?.kind === 'checked' && loaded.kind !== 'checked' ? shown : loaded));
    };
    services.follow(() => void load(), life.signal);
    void load();
    return () => life.abort();
  }, [services]);
  return state;
}
