import { severities } from '../../../language/severity';
import type { ResultRow } from '../../../run/results/result-row';
import { WebLink } from '../web-link';
import { OutcomeSign } from './outcome-sign';
import type { ResultWords } from './words-zh-cn';

interface ResultLineProps {
  readonly row: ResultRow;
  /** Its number in the whole table, from 1 for the head. */
  readonly place: number;
  readonly onOpen: () => void;
  readonly words: ResultWords;
}

/** One report: its body leads to the details, the last column to the page. */
export function ResultLine({ row, place, onOpen, words }: ResultLineProps) {
  const { body, year, title, url, outcome, counts } = row;
  const say = words.table;
  const isChecked = outcome === 'error' || outcome === 'warning' || outcome === 'good';
  return (
    <tr aria-rowindex={place} data-off={isChecked ? undefined : ''}>
      <th scope="row" title={title}>
        <button type="button" class="body-button" aria-label={say.details(body)} onClick={onOpen}>
          {body}
        </button>
      </th>
      <td>{year ?? <i>{say.unknownYear}</i>}</td>
      <td>
        <span class="outcome-cell" data-outcome={outcome}>
          <OutcomeSign outcome={outcome} />
          {words.outcomes[outcome]}
        </span>
      </td>
      {severities.map((severity) => (
        <td key={severity} class="count-cell" data-severity={counts[severity] > 0 ? severity : undefined}>
          {isChecked ? counts[severity] : ''}
        </td>
      ))}
      <td>
        <WebLink url={url} label={say.openPageOf(body)}>
          {say.openPage}
        </WebLink>
      </td>
    </tr>
  );
}
