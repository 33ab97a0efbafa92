import type { HeadingLine } from './heading-lines';

export interface TableRange {
  /** Positions among the blocks of the page. */
  readonly first: number;
  readonly last: number;
}

/** Where the tables of sections 二, 三 and 四 stand, by section number. */
export type TableRanges = ReadonlyMap<number, TableRange>;

/** A line that names a section. */
export interface Candidate extends HeadingLine {
  readonly number: number;
  /** How much numbering and place speak for it. */
  readonly weight: number;
}

function weightOf({ mark, section }: HeadingLine): number {
  if (mark.numbering === 'bracketed') return 1;
  return mark.number === section ? 3 : 2;
}

/** A heading right before its table is surer than one further up, as in a list of contents. */
function withTable(candidate: Candidate, all: readonly Candidate[], tables: TableRanges): Candidate {
  const table = tables.get(candidate.number)?.first;
  if (table === undefined || Math.floor(candidate.position) > table) return candidate;
  const isNearest = !all.some(
    ({ number, position }) =>
      number === candidate.number && position > candidate.position && position < table,
  );
  return isNearest ? { ...candidate, weight: candidate.weight + 2 } : candidate;
}

/** The lines that name a section, each with its weight. */
export function candidatesIn(lines: readonly HeadingLine[], tables: TableRanges): Candidate[] {
  const named = lines.flatMap((line) =>
    line.section === null ? [] : { ...line, number: line.section, weight: weightOf(line) },
  );
  return named.map((candidate) => withTable(candidate, named, tables));
}

/** The chain of headings with rising numbers whose weights add up to most. */
export function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const chains: { weight: number; headings: readonly Candidate[] }[] = [];
  for (const candidate of candidates) {
    const before = chains
      .filter((chain) => (chain.headings.at(-1)?.number ?? 0) < candidate.number)
      .reduce((best, chain) => (chain.weight >= best.weight ? chain : best), {
        weight: 0,
        headings: [] as readonly Candidate[],
      });
    chains.push({
      weight: before.weight + candidate.weight,
      headings: [...before.headings, candidate],
    });
  }
  const best = chains.reduce<(typeof chains)[number]>(
    (best, chain) => (chain.weight > best.weight ? chain : best),
    { weight: 0, headings: [] },
  );
  return [...best.headings];
}
