import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckedResult, CheckResult } from '../../check/check-result';
import type { SampleCheck } from './sample-check';

/** How far the person has come with the sample. */
type SampleState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly result: CheckedResult }
  | { readonly kind: 'failed' };

const stateOf = (result: CheckResult | null): SampleState =>
  result?.status === 'checked' ? { kind: 'checked', result } : { kind: 'failed' };

export interface Sample {
  readonly state: SampleState;
  readonly check: () => void;
  readonly next: () => void;
  readonly clear: () => void;
}

/** The sample report of the first page as it is checked, looked through and cleared. */
export function useSample(sample: SampleCheck): Sample {
  const [state, setState] = useState<SampleState>({ kind: 'untouched' });
  useEffect(() => {
    const life = new AbortController();
    sample.follow((result) => {
      if (result !== null) setState((before) => (before.kind === 'checked' ? stateOf(result) : before));
    }, life.signal);
    return () => life.abort();
  }, [sample]);
  const check = useCallback(() => {
    setState({ kind: 'checking' });
    void sample.check().then((result) => setState(stateOf(result)));
  }, [sample]);
  const next = useCallback(() => void sample.next(), [sample]);
  const clear = useCallback(() => {
    setState({ kind: 'untouched' });
    void sample.clear();
  }, [sample]);
  return { state, check, next, clear };
}
