import { severities } from '../../../language/severity';
import type { HeatCell } from '../../../run/results/heat-map';
import { countOf, type ResultRow } from '../../../run/results/result-row';
import type { HeatWords } from './heat-words';
import type { GridPlace } from './move-in-grid';

interface HeatLineProps {
  readonly row: ResultRow;
  readonly cells: readonly (HeatCell | null)[];
  /** Of the rules, in the order of the cells. */
  readonly names: readonly string[];
  readonly line: number;
  /** The column that the keyboard is at; null where it is in another line. */
  readonly active: number | null;
  readonly onOpen: (place: GridPlace) => void;
  readonly onFocus: (place: GridPlace) => void;
  readonly say: HeatWords;
}

/** One report: for each rule the number of its findings, in the colour of the gravest. */
export function HeatLine({ row, cells, names, line, active, onOpen, onFocus, say }: HeatLineProps) {
  return (
    <tr aria-rowindex={line + 2}>
      <th scope="row" title={say.report(row)}>
        <span>{row.body}</span>
        {row.year !== null && <small>{row.year}</small>}
      </th>
      {cells.map((cell, column) => {
        const counts = cell?.counts ?? null;
        const name = say.cell(row, names[column] ?? '', cell);
        return (
          <td
            key={column}
            role="gridcell"
            tabIndex={column === active ? 0 : -1}
            aria-label={name}
            title={name}
            data-severity={counts === null ? undefined : severities.find((severity) => counts[severity] > 0)}
            onClick={() => onOpen({ line, column })}
            onFocus={() => onFocus({ line, column })}
          >
            {counts === null ? (cell?.outcome === 'notAssessable' ? '–' : '') : countOf(counts)}
          </td>
        );
      })}
    </tr>
  );
}
