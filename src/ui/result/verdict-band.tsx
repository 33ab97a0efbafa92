import type { CheckedResult } from '../../check/check-result';
import { verdictOf } from '../../check/verdict';
import type { Language } from '../../language/language';
import { SeverityIcon } from '../severity-icon';
import { verdictLine } from './verdict-line';

interface VerdictBandProps {
  readonly result: CheckedResult;
  readonly language: Language;
}

/** The verdict in one line: the gravest kind of finding large, the remaining ones beside it. */
export function VerdictBand({ result, language }: VerdictBandProps) {
  const verdict = verdictOf(result.findings, result.coverage);
  const { headline, rest } = verdictLine(verdict, language);
  return (
    <div class="verdict" data-tone={verdict.tone} aria-live="polite">
      {verdict.tone === 'good' ? <Tick /> : <SeverityIcon severity={verdict.tone} />}
      <p>
        <strong>{headline}</strong>
        {rest.length > 0 && <span>{rest.join(' · ')}</span>}
      </p>
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
