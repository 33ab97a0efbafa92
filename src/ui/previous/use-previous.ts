import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedResult } from '../../check/check-result';
import type { PreviousAnswer } from '../../portal/previous-answer';
import type { PreviousReport } from '../../report/schema/previous-report';
import type { PreviousReports } from './services';

/** The person did not let the extension read a host. */
interface Refused {
  readonly kind: 'refused';
  readonly host: string;
}

/** What there is to say of last year's report. */
export type PreviousState =
  | { readonly kind: 'idle' | 'reading' | 'notCompared' }
  | Refused
  | Exclude<PreviousAnswer, { kind: 'found' }>;

export interface PreviousControl {
  readonly state: PreviousState;
  readonly find: () => void;
  readonly cancel: () => void;
  readonly parse: (text: string) => void;
  /** Asks for access to a host and looks again; to be called in the handler of a click. */
  readonly allow: (host: string) => void;
  readonly compare: (previous: PreviousReport) => void;
}

/**
 * Last year's report for a result, as far as a person asks for it.
 *
 * @param compare has the page compared with it; resolves to whether it was
 */
export function usePrevious(
  result: CheckedResult,
  reports: PreviousReports,
  compare: (previous: PreviousReport) => Promise<boolean>,
): PreviousControl {
  const [state, setState] = useState<PreviousState>({ kind: 'idle' });
  const search = useRef<AbortController | null>(null);
  useEffect(() => () => search.current?.abort(), []);

  const take = async (ask: (signal: AbortSignal) => Promise<PreviousAnswer | Refused>) => {
    search.current?.abort();
    const { signal } = (search.current = new AbortController());
    setState({ kind: 'reading' });
    const answer = await ask(signal);
    if (signal.aborted) return;
    if (answer.kind === 'found') await use(answer.previous, signal);
    else setState(answer);
  };
  const use = async (previous: PreviousReport, signal: AbortSignal) => {
    const isCompared = await compare(previous);
    if (!signal.aborted) setState({ kind: isCompared ? 'idle' : 'notCompared' });
  };

  return {
    state,
    find: () => void take((signal) => reports.find(result.report, signal)),
    parse: (text) => void take(() => reports.parse(text, result.report)),
    cancel() {
      search.current?.abort();
      setState({ kind: 'cancelled' });
    },
    allow: (host) =>
      void take(async (signal) =>
        (await reports.allow(host)) ? reports.find(result.report, signal) : { kind: 'refused', host },
      ),
    compare(previous) {
      const { signal } = (search.current = new AbortController());
      void use(previous, signal);
    },
  };
}
