import {
  figuresIn,
  sheetsOf,
  tornSources,
  type Cell,
  type Draft,
  type Row,
  type Source,
  type Truth,
} from './draft';

export interface WrittenCell extends Truth {
  /** Its text without white space. */
  readonly letters: string;
}

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

const isBlank = (cell: Cell | undefined): boolean => withoutSpace(cell?.text ?? '') === '';

/**
 * Whether a row in that source still says which of its figures is which: where blanks leave no trace,
 * or may stand for nothing but the width of a label, one takes it for the others to be beyond telling.
 */
function isTelling(row: Row, source: Source): boolean {
  const { cells } = row;
  const figures = figuresIn(row);
  if (tornSources.includes(source)) return !figures.some(isBlank);
  const [first, last] = [cells[0], cells.at(-1)];
  const losesFirst = source === 'bars' || source === 'closedBars';
  if (losesFirst && first?.truth !== undefined && isBlank(first)) return false;
  if (last?.truth === undefined || !isBlank(last)) return true;
  if (source === 'bars') return false;
  const isWidened =
    source === 'closedBars' && cells.some(({ kind, columnSpan }) => kind === 'label' && columnSpan > 1);
  return !isWidened || figures.every(isBlank);
}

/** Every figure that a careful reader finds on the page, by path. */
export function truthOf(draft: Draft): Map<string, WrittenCell> {
  const written = sheetsOf(draft)
    .flatMap(({ rows }) => rows)
    .filter((row) => isTelling(row, draft.source))
    .flatMap(({ cells }) => cells)
    .flatMap(({ truth, text }) => (truth?.isTold !== true ? [] : { ...truth, letters: withoutSpace(text) }));
  return new Map(written.map((cell) => [cell.path, cell]));
}
