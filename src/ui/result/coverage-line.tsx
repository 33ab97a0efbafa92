import type { Coverage } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';
import { summarizeCoverage } from './coverage-summary';
import { textIn } from '../../language/text-in';

interface CoverageLineProps {
  readonly coverage: readonly Coverage[];
  readonly words: Wordings;
}

/** How many rules reached a conclusion; opens on those that did not, with their reasons. */
export function CoverageLine({ coverage, words }: CoverageLineProps) {
  const { executed, notAssessable, crashed } = summarizeCoverage(coverage);
  const { separator, colon, noReason, ...say } = words.coverage;
  const parts = [say.executed(executed)];
  if (notAssessable.length > 0) parts.push(say.notAssessable(notAssessable.length));
  if (crashed.length > 0) {
    parts.push(
      say.crashed(crashed.length) +
        colon +
        crashed.map(({ name }) => textIn(name, words.language)).join(separator),
    );
  }
  const line = parts.join(separator);
  const unfinished = [...crashed, ...notAssessable];
  if (unfinished.length === 0) return <p class="coverage">{line}</p>;
  return (
    <details class="coverage">
      <summary>{line}</summary>
      <ul>
        {unfinished.map(({ rule, name, reason }) => (
          <li key={rule}>
            {textIn(name, words.language)}
            {colon}
            {reason === undefined ? noReason : textIn(reason, words.language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
