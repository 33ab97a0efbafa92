import type { CellMark } from '../../export/cell-marks';
import type { PrintedCell, PrintedTable } from '../../export/printed-table';
import { formatNumber } from '../../language/fill';

interface PrintedTableViewProps {
  readonly table: PrintedTable;
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** A table as the form prints it, with the wrong cells marked and the numbers of the findings in them. */
export function PrintedTableView({ table, marks }: PrintedTableViewProps) {
  const head = table.rows.slice(0, table.headRows);
  const body = table.rows.slice(table.headRows);
  return (
    // It scrolls in itself, so that it has to be reached by keys.
    <div class="printed-table" data-table={table.id} role="region" aria-label={table.title} tabIndex={0}>
      <table>
        <caption>{table.title}</caption>
        {head.length > 0 && <thead>{head.map((row, index) => rowOf(row, index, marks))}</thead>}
        <tbody>{body.map((row, index) => rowOf(row, index, marks))}</tbody>
      </table>
    </div>
  );
}

function rowOf(cells: readonly PrintedCell[], index: number, marks: ReadonlyMap<string, CellMark>) {
  return (
    <tr key={index}>
      {cells.map((cell, at) => (
        <Cell key={at} cell={cell} mark={cell.path === null ? undefined : marks.get(cell.path)} />
      ))}
    </tr>
  );
}

function Cell({ cell, mark }: { readonly cell: PrintedCell; readonly mark: CellMark | undefined }) {
  const { kind, text, value, across, down } = cell;
  const spans = {
    ...(across > 1 && { colSpan: across }),
    ...(down > 1 && { rowSpan: down }),
  };
  if (kind === 'group' || kind === 'label') {
    return (
      <th data-kind={kind} {...spans}>
        {text}
      </th>
    );
  }
  return (
    <td
      data-kind={kind}
      data-role={mark?.role}
      data-severity={mark?.role === 'anchor' ? mark.severity : undefined}
      data-suspect={mark?.isSuspect === true ? '' : undefined}
      {...spans}
    >
      {value === null ? text : formatNumber(value)}
      {mark !== undefined && mark.numbers.length > 0 && <sup>[{mark.numbers.join('、')}]</sup>}
    </td>
  );
}
