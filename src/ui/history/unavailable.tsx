import type { Language } from '../../language/language';
import { failureInWords } from '../failure-in-words';
import type { HistoryWords } from './words';

interface UnavailableProps {
  /** What was thrown. */
  readonly failure: unknown;
  readonly language: Language;
  readonly words: HistoryWords['unavailable'];
}

/** Said where the browser gives no access to the history. */
export function Unavailable({ failure, language, words }: UnavailableProps) {
  return (
    <div class="message-screen" data-tone="error" role="alert">
      <h2>{words.title}</h2>
      <p>{failureInWords(failure, language, words.text)}</p>
      <p>{words.advice}</p>
      <details>
        <summary>{words.detail}</summary>
        <p>{String(failure)}</p>
      </details>
    </div>
  );
}
