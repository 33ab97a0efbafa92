import { figuresIn, sheetsOf, sources, type Cell, type Draft, type Row } from '../draft';
import type { Oddity } from '../oddity';
import { withoutSpace } from '../truth';

/** Where no heading stands over a figure, columns other than the printed ones cannot be told. */
function leaveUntold(draft: Draft): void {
  if (draft.source === 'markup') return;
  for (const { rows } of sheetsOf(draft, 'applications')) {
    for (const { truth } of rows.flatMap(figuresIn)) truth.isTold = false;
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

const isOfResearchInstitutions = ({ text, truth }: Cell): boolean =>
  text === '科研机构' || truth?.path.endsWith('.researchInstitution') === true;

/** Puts the 总计 of a row before its first applicant. */
function totalFirst(row: Row): void {
  const totals = without(row, isTotal);
  const first = row.cells.findIndex(({ kind, truth }) => kind === 'heading' || truth !== undefined);
  row.cells.splice(Math.max(0, first), 0, ...totals);
}

export const columnOddities: readonly Oddity[] = [
  {
    name: 'the column 总计 first',
    calls: ['missing-column'],
    stage: 'shape',
    kinds: ['headings', 'cut'],
    sources,
    befall: (draft) => {
      for (const { rows } of sheetsOf(draft, 'applications')) rows.forEach(totalFirst);
      leaveUntold(draft);
    },
  },
  {
    name: 'a column that the page lacks',
    calls: ['missing-column'],
    stage: 'shape',
    kinds: ['headings', 'cut', 'width'],
    sources,
    befall: (draft) => {
      for (const row of sheetsOf(draft, 'applications').flatMap(({ rows }) => rows)) {
        without(row, isOfResearchInstitutions);
        const uniting = row.cells.filter(({ kind, columnSpan }) => kind === 'heading' && columnSpan > 1);
        for (const cell of uniting) cell.columnSpan -= 1;
      }
      leaveUntold(draft);
    },
  },
];
