import type { Coverage } from '../../check/check-result';
import { textIn } from '../../language/text-in';
import type { Wordings } from '../wordings/wordings';
import { byReason, summarizeCoverage } from './coverage-summary';

interface CoverageLineProps {
  readonly coverage: readonly Coverage[];
  readonly words: Wordings;
}

/** How many rules reached a conclusion; opens on those that did not, with their reasons. */
export function CoverageLine({ coverage, words }: CoverageLineProps) {
  const { executed, notAssessable, crashed, off } = summarizeCoverage(coverage);
  const { separator, listed, colon, noReason, ...say } = words.coverage;
  const nameOf = ({ name }: Coverage) => textIn(name, words.language);
  const parts = [say.executed(executed)];
  if (notAssessable.length > 0) parts.push(say.notAssessable(notAssessable.length));
  if (off.length > 0) parts.push(say.off(off.length));
  if (crashed.length > 0) {
    parts.push(say.crashed(crashed.length) + colon + crashed.map(nameOf).join(separator));
  }
  const line = parts.join(separator);
  const unfinished = [...crashed, ...notAssessable];
  if (unfinished.length + off.length === 0) return <p class="coverage">{line}</p>;
  return (
    <details class="coverage">
      <summary>{line}</summary>
      <ul>
        {byReason(unfinished).map(({ reason, rules }) => (
          <li key={rules[0]?.rule}>
            {rules.map(nameOf).join(listed)}
            {colon}
            {reason === undefined ? noReason : textIn(reason, words.language)}
          </li>
        ))}
        {off.map((rule) => (
          <li key={rule.rule}>
            {nameOf(rule)}
            {colon}
            {say.switchedOff}
          </li>
        ))}
      </ul>
    </details>
  );
}
