import { useRef } from 'preact/hooks';
import type { Outcome } from './outcome';

/** What came of the last thing that was done, and what can be done about it. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome | null }) {
  const last = useRef(outcome);
  const count = useRef(0);
  if (last.current !== outcome) {
    last.current = outcome;
    count.current += 1;
  }
  return (
    <div class="outcome" data-tone={outcome?.tone}>
      {outcome !== null && <span aria-hidden>{outcome.tone === 'good' ? '✓' : '!'}</span>}
      {/* A region that stays, with words that are new each time: so they are read out also when they are the same. */}
      <p role="status">{outcome !== null && <span key={count.current}>{outcome.text}</span>}</p>
      {outcome?.action !== undefined && (
        <button type="button" class="plain-button" onClick={outcome.action.run}>
          {outcome.action.name}
        </button>
      )}
    </div>
  );
}
