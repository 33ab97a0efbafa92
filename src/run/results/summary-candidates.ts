import type { ResultRow } from './result-row';

/** A government of a town or a street has no departments whose reports it could sum up. */
const ofTheLowestLevel = /(?:乡|镇|街道|苏木)(?:人民政府|办事处)?/u;

function likelihood({ body, title }: ResultRow): number {
  if (/汇总|本行政区域|全[省市县区]/u.test(title)) return 2;
  return /人民政府(?:办公[室厅])?$/u.test(body) && !ofTheLowestLevel.test(body) ? 1 : 0;
}

/**
 * The reports of a year that may sum up the others: such as say so in their title, then those of a 人民政府 above
 * towns and streets; the shortest name first, since the parent's name is the beginning of the others'.
 */
export function summaryCandidates(rows: readonly ResultRow[], year: number): readonly ResultRow[] {
  return rows
    .filter((row) => row.year === year && row.page.result?.status === 'checked' && likelihood(row) > 0)
    .sort(
      (one, other) =>
        likelihood(other) - likelihood(one) ||
        one.body.length - other.body.length ||
        one.position - other.position,
    );
}
