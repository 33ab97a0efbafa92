import type { CheckedResult } from '../../check/check-result';
import { tableNumber } from '../../form/table-name';
import { formatNumber } from '../../language/fill';
import type { Language } from '../../language/language';
import { severityWords } from '../../language/severity';
import { textIn } from '../../language/text-in';
import { changeInWords } from '../../years/change-in-words';
import type { ComparedCell } from '../../years/year-comparison';
import { SeverityIcon } from '../severity-icon';
import { FigureCell } from './figure-cell';
import type { ComparisonWords } from './wordings';

interface CellRowProps {
  readonly cell: ComparedCell;
  /** Those that touch this cell. */
  readonly findings: CheckedResult['findings'];
  /** Whether the number of its table stands before its name. */
  readonly isTableNamed: boolean;
  readonly language: Language;
  readonly words: ComparisonWords['cells'];
}

/** A figure with its sign, a + too. */
function signed(difference: number): string {
  return `${difference > 0 ? '+' : ''}${formatNumber(difference)}`;
}

/** One cell in both reports. */
export function CellRow({ cell, findings, isTableNamed, language, words }: CellRowProps) {
  const { table, label, previous, current, previousSaid, currentSaid, difference } = cell;
  const change = changeInWords(cell);
  const isSame = difference === 0;
  return (
    <tr data-path={cell.path} data-same={isSame ? '' : undefined}>
      <th scope="row">
        <div class="cell-name">
          {isTableNamed && <span class="table-number">{textIn(tableNumber(table), language)}</span>}
          <div>
            <span class="cell-label">{textIn(label, language)}</span>
            {findings.map(({ severity, title }, index) => (
              <span key={index} class="cell-finding" data-severity={severity}>
                <SeverityIcon severity={severity} label={textIn(severityWords[severity], language)} />
                {textIn(title, language)}
              </span>
            ))}
          </div>
        </div>
      </th>
      <FigureCell value={previous} said={previousSaid} words={words} />
      <FigureCell value={current} said={currentSaid} words={words} />
      <td class="number">
        {difference === null ? <Incomparable name={words.incomparable} /> : signed(difference)}
      </td>
      <td class="number change">{change !== null && textIn(change, language)}</td>
    </tr>
  );
}

function Incomparable({ name }: { readonly name: string }) {
  return (
    <span class="incomparable" role="img" aria-label={name} title={name}>
      —
    </span>
  );
}
