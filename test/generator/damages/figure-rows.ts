import { sheetsOf, type Cell, type Draft, type Row } from '../draft';

export const hasFigures = ({ cells }: Row): boolean => cells.some(({ truth }) => truth !== undefined);

/** The cells of a row that hold its figures. */
export const figuresOf = ({ cells }: Row): Cell[] => cells.filter(({ truth }) => truth !== undefined);

/** The rows of the table in which a row stands. */
export function rowsAround(draft: Draft, row: Row): Row[] {
  return sheetsOf(draft).find(({ rows }) => rows.includes(row))?.rows ?? [];
}
