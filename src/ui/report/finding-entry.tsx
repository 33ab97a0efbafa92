import type { ViewedFinding } from '../../export/report-view';
import { formatNumber } from '../../language/fill';
import { quotationBeside } from '../../language/quotation';
import { SeverityIcon } from '../severity-icon';
import type { ReportWords } from './report-words';

interface FindingEntryProps {
  readonly viewed: ViewedFinding;
  readonly words: ReportWords;
}

/** A finding with everything that is said of it. */
export function FindingEntry({ viewed: { number, finding, line }, words }: FindingEntryProps) {
  const { colon } = words;
  const said = [line.title, line.message].map((text) => String(text ?? ''));
  const quotation = quotationBeside(finding.quote, ...said);
  const { expected, actual, ignored, comparison } = finding;
  // Of two sums that should be one, neither is what the cell should say.
  const isOneFigure = comparison?.reported.lines.length === 1;
  return (
    <li class="report-finding" value={number}>
      <p class="report-finding-head">
        <SeverityIcon severity={finding.severity} />
        <span class="severity-word" data-severity={finding.severity}>
          {line.severity}
        </span>
        <strong>{line.title}</strong>
        <span class="place">{line.place}</span>
      </p>
      {quotation !== null && <p class="quoted">{quotation}</p>}
      <p>{line.message}</p>
      {isOneFigure && expected !== null && actual !== null && (
        <p class="figures">{words.expected(formatNumber(expected), formatNumber(actual))}</p>
      )}
      {line.cause !== null && (
        <p class="aside">
          {words.cause}
          {colon}
          {line.cause}
        </p>
      )}
      <p class="aside">
        {words.basis}
        {colon}
        {line.basis}
      </p>
      {ignored !== undefined && (
        <p class="aside">
          {words.reason(String(line.reason ?? '') || words.noReason, String(line.ignoredOn ?? ''))}
        </p>
      )}
    </li>
  );
}
