import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedResult } from '../../check/check-result';
import type { FormGroup } from '../../form/form';
import { formatNumber } from '../../language/fill';
import { isChinese, type Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { Wordings } from '../wordings/wordings';
import { cellTowards } from './cell-keys';
import { ValueCellView } from './value-cell';
import type { ValueBlock, ValueRow, ValueTable } from './value-table';
import type { PanelWords } from './wordings';

interface ValueGridProps {
  readonly table: ValueTable;
  readonly findings: CheckedResult['findings'];
  /** Goes to a cell on the page. */
  readonly onReveal: (cell: string) => void;
  /** The table's name. */
  readonly label: string;
  readonly words: Wordings;
  readonly panelWords: PanelWords['values'];
}

/** The mark and the label of a row or of a heading over rows, as the form prints them. */
function printedLabel({ mark, label }: Pick<FormGroup, 'mark' | 'label'>, language: Language): string {
  return isChinese(language) ? mark + textIn(label, language) : textIn(label, language);
}

/** A table in the shape of the form; one stop for the keyboard, the arrow keys go from cell to cell. */
export function ValueGrid(props: ValueGridProps) {
  const { table, label, panelWords } = props;
  const first = table.blocks[0]?.rows[0]?.cells.find(({ state }) => state !== 'absent')?.path;
  const [stop, setStop] = useState(first);
  const move = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const next = cellTowards(event.key, event.target);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <table
      class="values"
      data-table={table.id}
      aria-label={label}
      onKeyDown={move}
      onFocusIn={({ target }) => {
        if (target instanceof HTMLElement) setStop(target.dataset['path'] ?? stop);
      }}
    >
      {table.blocks.map((block, index) => (
        <Block key={index} block={block} stop={stop} {...props} />
      ))}
      {table.extraRows.length > 0 && (
        <tbody>
          <tr class="heading">
            <th colSpan={table.width + 1} scope="rowgroup">
              {panelWords.extraRows}
            </th>
          </tr>
          {table.extraRows.map(({ label: name, values }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {Object.values(values).map((value, place) => (
                <td key={place} class="extra">
                  {typeof value === 'number' ? formatNumber(value) : panelWords.blank}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}

interface BlockProps extends ValueGridProps {
  readonly block: ValueBlock;
  /** The path of the cell that the keyboard stops at. */
  readonly stop: string | undefined;
}

function Block({ block: { columns, rows }, table, ...rest }: BlockProps) {
  const { words, panelWords } = rest;
  const span = Math.floor(table.width / columns.length);
  const columnNames = (
    <tr class="columns">
      <td />
      {columns.map(({ field, label, pageLabel }) => (
        <th key={field} colSpan={span} scope="col">
          {textIn(label, words.language)}
          {pageLabel !== null && <small>{panelWords.onPage(pageLabel)}</small>}
        </th>
      ))}
    </tr>
  );
  return (
    <tbody>
      {rows.map((row, index) => (
        <Fragment key={row.row.field}>
          {row.heading !== null && (
            <tr class="heading">
              <th colSpan={table.width + 1} scope="rowgroup">
                {printedLabel(row.heading, words.language)}
              </th>
            </tr>
          )}
          {index === 0 && columnNames}
          <Row row={row} span={span} {...rest} />
        </Fragment>
      ))}
    </tbody>
  );
}

interface RowProps extends Omit<BlockProps, 'block' | 'table'> {
  readonly row: ValueRow;
  /** How many columns of the table each cell takes. */
  readonly span: number;
}

function Row({ row: { row, pageLabel, cells }, span, ...rest }: RowProps) {
  const { words, panelWords } = rest;
  return (
    <tr data-grouped={row.group === null ? undefined : ''}>
      <th scope="row">
        <span class="row-label" title={printedLabel(row, words.language)}>
          {printedLabel(row, words.language)}
        </span>
        {pageLabel !== null && <small>{panelWords.onPage(pageLabel)}</small>}
      </th>
      {cells.map((cell) => (
        <td key={cell.path} colSpan={span}>
          <ValueCellView cell={cell} row={textIn(row.label, words.language)} {...rest} />
        </td>
      ))}
    </tr>
  );
}
