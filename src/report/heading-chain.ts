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

/**
 * The line before a table that heads its section: the nearest one, or the numbered one right above
 * it where that is a caption or a sub-topic.
 */
function headingOf(number: number, table: number, all: readonly Candidate[]): Candidate | undefined {
  const before = all.filter(({ position }) => position < table);
  const end = before.findLastIndex((candidate) => candidate.number === number) + 1;
  const start = before.slice(0, end).findLastIndex((candidate) => candidate.number !== number) + 1;
  const run = before.slice(start, end);
  return run.findLast(({ weight }) => weight >= 3) ?? run.at(-1);
}

/** A heading right before its table is surer than one further up, as in a list of contents. */
function withTable(candidate: Candidate, all: readonly Candidate[], tables: TableRanges): Candidate {
  const table = tables.get(candidate.number)?.first;
  if (table === undefined || Math.floor(candidate.position) > table) return candidate;
  const isNearest = candidate.position >= table || headingOf(candidate.number, table, all) === candidate;
  return isNearest ? { ...candidate, weight: candidate.weight + 2 } : candidate;
}

/** Brief words name no section behind its table. */
const isBehindTable = ({ brief, number, position }: Candidate, tables: TableRanges): boolean =>
  brief && Math.floor(position) > (tables.get(number)?.first ?? Infinity);

/** The lines that name a section, each with its weight; captions are none. */
export function candidatesIn(lines: readonly HeadingLine[], tables: TableRanges): Candidate[] {
  const named = lines
    .flatMap((line) =>
      line.section === null || line.caption ? [] : { ...line, number: line.section, weight: weightOf(line) },
    )
    .filter((candidate) => !isBehindTable(candidate, tables));
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
