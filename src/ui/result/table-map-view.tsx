import type { CheckedResult } from '../../check/check-result';
import { tableNumber } from '../../form/table-name';
import type { Wordings } from '../wordings/wordings';
import { mapTables, type Square, type TableMap } from './table-map';
import { tableStateWords } from './table-state';
import { textIn } from '../../language/text-in';

interface Selection {
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** Goes to a cell on the page; left out where only findings can be gone to. */
  readonly onReveal?: ((cell: string) => void) | undefined;
}

interface TableMapViewProps extends Selection {
  readonly result: CheckedResult;
  readonly words: Wordings;
}

/** Where the findings are: the three tables in small, one square a cell. */
export function TableMapView({ result, words, ...selection }: TableMapViewProps) {
  return (
    <div class="table-maps" role="group" aria-label={words.map.label}>
      {mapTables(result).map((table) => (
        <TableFigure key={table.id} table={table} result={result} words={words} {...selection} />
      ))}
    </div>
  );
}

function TableFigure({
  table,
  result,
  words,
  ...selection
}: TableMapViewProps & { readonly table: TableMap }) {
  const titleOf = (index: number) => {
    const finding = result.findings[index];
    return finding === undefined ? '' : textIn(finding.title, words.language);
  };
  return (
    <figure data-missing={table.missing ? '' : undefined}>
      <div class="squares" data-table={table.id}>
        {table.rows.map((row, index) => (
          <div key={index}>
            {row.map((square) => (
              <SquareView
                key={square.column.field}
                square={square}
                name={words.map.square(
                  textIn(square.row.label, words.language),
                  textIn(square.column.label, words.language),
                  square.mark === null ? null : titleOf(square.mark.finding),
                )}
                {...selection}
              />
            ))}
          </div>
        ))}
      </div>
      <figcaption>
        {textIn(tableNumber(table.id), words.language)} {words.map.tables[table.id]}
        {tableStateWords(table, words.map).map((state) => (
          <span key={state}>{state}</span>
        ))}
      </figcaption>
    </figure>
  );
}

interface SquareViewProps extends Selection {
  readonly square: Square;
  readonly name: string;
}

/** A square; the list below offers the same to the keyboard, without a stop at every square. */
function SquareView({ square, name, selected, onSelect, onReveal }: SquareViewProps) {
  const { path, content, mark, suspect } = square;
  if (mark === null) {
    if (onReveal === undefined || content === 'absent') return <i data-content={content} />;
    return (
      <button
        type="button"
        tabIndex={-1}
        data-content={content}
        data-suspect={suspect ? '' : undefined}
        aria-label={name}
        title={name}
        onClick={() => onReveal(path)}
      />
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-content={content}
      data-role={mark.role}
      data-severity={mark.severity}
      data-suspect={suspect ? '' : undefined}
      aria-pressed={mark.finding === selected}
      aria-label={name}
      title={name}
      onClick={() => onSelect(mark.finding)}
    />
  );
}
