import { barSources, sheetsOf, tornSources, type Cell, type Draft, type Row } from '../draft';
import type { Oddity } from '../oddity';
import { withoutSpace } from '../truth';

const figuresIn = ({ cells }: Row): Cell[] => cells.filter(({ truth }) => truth !== undefined);

/** Where no heading stands over a figure, columns other than the printed ones cannot be told. */
function leaveUntold(draft: Draft): void {
  if (draft.source === 'markup') return;
  for (const { rows } of sheetsOf(draft, 'applications')) {
    for (const { truth } of rows.flatMap(figuresIn)) if (truth !== undefined) truth.isTold = false;
  }
}

/** Takes cells out of a row. */
function without(row: Row, isOut: (cell: Cell) => boolean): Cell[] {
  const out = row.cells.filter(isOut);
  row.cells = row.cells.filter((cell) => !isOut(cell));
  return out;
}

const isTotal = ({ kind, text, truth }: Cell): boolean =>
  (kind === 'heading' && withoutSpace(text) === '总计') || truth?.path.endsWith('.total') === true;

/** Puts the 总计 of a row before its first applicant. */
function totalFirst(row: Row): void {
  const totals = without(row, isTotal);
  const first = row.cells.findIndex(({ kind, truth }) => kind === 'heading' || truth !== undefined);
  row.cells.splice(Math.max(0, first), 0, ...totals);
}

export const columnOddities: readonly Oddity[] = [
  {
    name: 'the column 总计 first',
    stage: 'shape',
    kinds: ['headings', 'cut'],
    sources: ['markup', ...barSources, ...tornSources],
    befall: (draft) => {
      for (const { rows } of sheetsOf(draft, 'applications')) rows.forEach(totalFirst);
      leaveUntold(draft);
    },
  },
  {
    name: 'a column that the page lacks',
    stage: 'shape',
    kinds: ['headings', 'cut', 'width'],
    sources: ['markup', ...barSources, ...tornSources],
    befall: (draft) => {
      for (const { rows } of sheetsOf(draft, 'applications')) {
        for (const row of rows) {
          without(
            row,
            ({ text, truth }) => text === '科研机构' || truth?.path.endsWith('.researchInstitution') === true,
          );
          for (const cell of row.cells)
            if (cell.kind === 'heading' && cell.columnSpan > 1) cell.columnSpan -= 1;
        }
      }
      leaveUntold(draft);
    },
  },
];
