import { tableNumber } from '../../../form/table-name';
import { forms } from '../../../form/forms';
import { formatNumber } from '../../../language/fill';
import type { Language } from '../../../language/language';
import { textIn } from '../../../language/text-in';
import { rowName } from '../../../report/cell-name';
import type { TotalCell, TotalRow, TotalTable } from '../../../run/results/totals';
import type { ResultWords } from './words-zh-cn';

interface TotalTableViewProps {
  readonly table: TotalTable;
  /** Lines that agree with the summary report are left out. */
  readonly isOnlyDiffering: boolean;
  readonly language: Language;
  readonly words: ResultWords['totals'];
}

const differs = ({ difference }: TotalCell): boolean => difference !== null && difference !== 0;

/** The totals of one table of the form, in its printed order. */
export function TotalTableView({ table, isOnlyDiffering, language, words }: TotalTableViewProps) {
  const rows = isOnlyDiffering ? table.rows.filter(({ cells }) => cells.some(differs)) : table.rows;
  const columns = columnsOf(table.rows);
  const printed = forms[table.form].tables[table.table];
  const name = `${textIn(tableNumber(table.table), language)} ${textIn(printed.label, language)}`;
  return (
    <section class="total-table">
      <h4>
        {name} <small>{words.form(table.form)}</small>
      </h4>
      {rows.length === 0 ? (
        <p class="run-muted">{words.allSame}</p>
      ) : (
        <div class="table-frame" tabIndex={0} role="region" aria-label={name}>
          <table class="run-table totals" aria-label={name}>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                {columns.map(({ field, label }) => (
                  <th key={field} scope="col">
                    {textIn(label, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, cells }) => (
                <tr key={row.field}>
                  <th scope="row">{textIn(rowName(row), language)}</th>
                  {columns.map(({ field }) => (
                    <Cell
                      key={field}
                      cell={cells.find(({ column }) => column.field === field)}
                      words={words}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Every column that some row has, in printed order. */
function columnsOf(rows: readonly TotalRow[]): readonly TotalCell['column'][] {
  const columns = new Map<string, TotalCell['column']>();
  for (const { cells } of rows) {
    for (const { column } of cells) if (!columns.has(column.field)) columns.set(column.field, column);
  }
  return [...columns.values()];
}

function Cell({
  cell,
  words,
}: {
  readonly cell: TotalCell | undefined;
  readonly words: ResultWords['totals'];
}) {
  if (cell === undefined) return <td class="no-cell" />;
  const { sum, numbers, gaps, summary, difference } = cell;
  const signed = difference === null ? '' : `${difference > 0 ? '+' : ''}${formatNumber(difference)}`;
  return (
    <td
      data-differs={differs(cell) ? '' : undefined}
      data-zero={sum === 0 && !differs(cell) ? '' : undefined}
      title={words.gaps(numbers, gaps)}
    >
      {sum === null ? '–' : formatNumber(sum)}
      {differs(cell) && summary !== null && (
        <small>
          {words.ofSummary(formatNumber(summary))}
          <b>{words.apart(signed)}</b>
        </small>
      )}
    </td>
  );
}
