import type { HistoryEntry } from '../../history/history-entry';
import type { Language } from '../../language/language';
import { countInWords, severities } from '../../language/severity';
import { SeverityIcon } from '../severity-icon';
import type { HistoryWords } from './words';

interface EntryVerdictProps {
  readonly findings: HistoryEntry['findings'];
  readonly language: Language;
  readonly words: HistoryWords['list'];
}

/** What the last check of a report came to, kind by kind. */
export function EntryVerdict({ findings, language, words }: EntryVerdictProps) {
  const { ignored, unfinished = 0 } = findings;
  const kinds = severities.filter((severity) => findings[severity] > 0);
  const isGood = findings.error + findings.warning + unfinished === 0;
  return (
    <ul class="entry-verdict">
      {kinds.map((severity) => (
        <li key={severity} data-severity={severity}>
          <SeverityIcon severity={severity} />
          {countInWords(findings[severity], severity, language)}
        </li>
      ))}
      {kinds.length === 0 && (
        <li data-good={isGood ? '' : undefined}>
          {isGood && (
            <svg class="tick" viewBox="0 0 16 16" aria-hidden>
              <path d="M2.5 8.5l3.7 3.7 7.3-8" />
            </svg>
          )}
          {words.noFindings}
        </li>
      )}
      {unfinished > 0 && <li>{words.unfinished(unfinished)}</li>}
      {ignored > 0 && <li>{words.ignored(ignored)}</li>}
    </ul>
  );
}
