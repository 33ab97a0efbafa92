import type { CheckedResult } from '../../check/check-result';
import { textIn } from '../../language/text-in';
import type { Wordings } from '../wordings/wordings';
import type { ValueCell } from './value-table';
import { saidOfCell, shownInCell } from './value-words';
import type { PanelWords } from './wordings';

interface ValueCellViewProps {
  readonly cell: ValueCell;
  /** The label of its row. */
  readonly row: string;
  /** The path of the cell that the keyboard stops at. */
  readonly stop: string | undefined;
  readonly findings: CheckedResult['findings'];
  /** Goes to a cell on the page. */
  readonly onReveal: (cell: string) => void;
  readonly words: Wordings;
  readonly panelWords: PanelWords['values'];
}

/** One cell: its number, or what the page shows there; its name says the rest. Pressing it goes to the page. */
export function ValueCellView({
  cell,
  row,
  stop,
  findings,
  onReveal,
  words,
  panelWords,
}: ValueCellViewProps) {
  const { path, column, state, mark, suspect } = cell;
  const shown = shownInCell(cell, panelWords);
  const finding = mark === null ? undefined : findings[mark.finding];
  const title = finding === undefined ? null : textIn(finding.title, words.language);
  const name = [
    words.map.square(row, textIn(column.label, words.language), state === 'figure' ? shown : null),
    ...saidOfCell(cell, panelWords),
    ...(title === null ? [] : [title]),
  ].join(words.coverage.separator);
  const marks = {
    'data-state': state,
    'data-role': mark?.role,
    'data-severity': mark?.severity,
    'data-suspect': suspect ? '' : undefined,
    title: name,
  };
  if (state === 'absent') {
    return (
      <span class="cell" role="img" aria-label={name} {...marks}>
        {shown}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="cell"
      tabIndex={path === stop ? 0 : -1}
      data-path={path}
      aria-label={name}
      {...marks}
      onClick={() => onReveal(path)}
    >
      {shown}
    </button>
  );
}
