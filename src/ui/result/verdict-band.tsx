import type { CheckedResult } from '../../check/check-result';
import { SeverityIcon } from '../severity-icon';
import type { Wordings } from '../wordings/wordings';
import { verdictLine, verdictOf } from './verdict';

interface VerdictBandProps {
  readonly result: CheckedResult;
  readonly words: Wordings;
}

/** The verdict in one line: the gravest kind of finding large, the remaining ones beside it. */
export function VerdictBand({ result, words }: VerdictBandProps) {
  const { tone, headline, rest } = verdictLine(verdictOf(result.findings, result.coverage), words.verdict);
  return (
    <div class="verdict" data-tone={tone} aria-live="polite">
      {tone === 'good' ? <Tick /> : <SeverityIcon severity={tone} />}
      <strong>{headline}</strong>
      {rest.length > 0 && <span>{rest.join(' · ')}</span>}
    </div>
  );
}

function Tick() {
  return (
    <svg class="tick" viewBox="0 0 16 16" aria-hidden>
      <path d="M2.5 8.5l3.7 3.7 7.3-8" />
    </svg>
  );
}
