import type { RowOutcome } from '../../../run/results/result-row';
import { SeverityIcon } from '../../severity-icon';

/** The sign of what became of a report; it stands beside the words that say the same. */
export function OutcomeSign({ outcome }: { readonly outcome: RowOutcome }) {
  switch (outcome) {
    case 'error':
    case 'warning':
      return <SeverityIcon severity={outcome} />;
    case 'good':
      return (
        <svg class="tick" viewBox="0 0 16 16" aria-hidden>
          <path d="M2.5 8.5l3.7 3.7 7.3-8" />
        </svg>
      );
    case 'failed':
      return (
        <svg class="outcome-sign" data-outcome="failed" viewBox="0 0 16 16" aria-hidden>
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </svg>
      );
    case 'refused':
    case 'unchecked':
    case 'leftOut':
    case 'waiting':
      return (
        <svg class="outcome-sign" viewBox="0 0 16 16" aria-hidden>
          <path d="M3.5 8h9" />
        </svg>
      );
  }
}
