import type { Block } from '../table/flow';
import { bestChain, candidatesIn, type Candidate, type TableRanges } from './heading-chain';
import { headingLines, type HeadingLine } from './heading-lines';
import { readHeading, type Numbering } from './section-heading';

/** The heading of a section. */
export interface ChosenHeading {
  readonly position: number;
  readonly text: string;
  /** The section, from 1 to 6. */
  readonly number: number;
}

/** Whether a line is one of the cells of a table that was torn into one cell a line. */
const isInTable = (position: number, tables: TableRanges): boolean =>
  [...tables.values()].some(({ first, last }) => first < position && position < last);

const lastBefore = (chain: readonly ChosenHeading[], position: number): ChosenHeading | undefined =>
  chain.findLast((heading) => heading.position < position);

/**
 * Whether a line is one of several sub-topics of the section that it stands in, which are numbered
 * from one anew.
 */
function isSubTopic(
  line: HeadingLine,
  chain: readonly ChosenHeading[],
  lines: readonly HeadingLine[],
): boolean {
  const start = lastBefore(chain, line.position)?.position ?? -1;
  return lines.some(
    ({ mark, position }) =>
      position > start &&
      position < line.position &&
      mark.number === 1 &&
      mark.numbering === line.mark.numbering,
  );
}

/** Whether a line stands in a list of contents: before all sections, with the next heading right behind it. */
function isInContents(
  { position }: HeadingLine,
  chain: readonly ChosenHeading[],
  lines: readonly HeadingLine[],
): boolean {
  const isBefore = position < (chain[0]?.position ?? 0);
  return isBefore && lines.some((other) => other.position > position && other.position <= position + 1);
}

/** The numbering that most headings have; undefined where none has one. */
function commonNumbering(headings: readonly ChosenHeading[]): Numbering | undefined {
  const all = headings.flatMap(({ text }) => readHeading(text).mark.numbering ?? []);
  const count = (numbering: Numbering): number => all.filter((each) => each === numbering).length;
  return [...all].sort((one, other) => count(other) - count(one))[0];
}

/** Sections with narrative, whose sub-topics may have the words of other sections. */
const narrative: readonly (number | undefined)[] = [undefined, 1, 5, 6];

/** Whether a line that is in no chain heads a section that stands in the wrong place. */
function isOutOfOrder(
  candidate: Candidate,
  chain: readonly ChosenHeading[],
  lines: readonly HeadingLine[],
): boolean {
  if (isSubTopic(candidate, chain, lines) || isInContents(candidate, chain, lines)) return false;
  const { mark, weight, position } = candidate;
  if (mark.numbering !== 'bracketed' && weight >= 3) return true;
  const isBetweenTables = !narrative.includes(lastBefore(chain, position)?.number);
  return isBetweenTables && weight >= 2;
}

/**
 * The line that heads a section though its words are none of the known ones: it has the section's
 * number and stands in its place. Without such a line it is the caption of its table.
 */
function inPlaceOf(
  number: number,
  chain: readonly ChosenHeading[],
  lines: readonly HeadingLine[],
  tables: TableRanges,
): HeadingLine | undefined {
  const start = chain.findLast((heading) => heading.number < number)?.position ?? -1;
  const next = chain.find((heading) => heading.number > number)?.position ?? Infinity;
  const table = tables.get(number)?.first;
  const numbering = commonNumbering(chain);
  const end = Math.min(next, table ?? Infinity);
  const inPlace = lines.filter(({ position }) => position > start && position < end);
  const fitting = inPlace.filter(
    (line) =>
      line.section === null &&
      line.mark.number === number &&
      line.mark.numbering === numbering &&
      (number === 1 || !isSubTopic(line, chain, lines)),
  );
  const caption = inPlace.findLast((line) => line.caption && line.section === number);
  return (table === undefined ? fitting[0] : fitting.at(-1)) ?? caption;
}

const inOrder = (headings: readonly ChosenHeading[]): ChosenHeading[] =>
  [...headings].sort((one, other) => one.position - other.position);

/**
 * The headings of the six sections on a page: the best chain in the order of the form, then sections
 * that stand in the wrong place, then those that are told by number and place alone. Sub-topics of
 * 总体情况 with the words of a section are none.
 *
 * @returns in document order, each number once at most
 */
export function chooseHeadings<Node>(blocks: readonly Block<Node>[], tables: TableRanges): ChosenHeading[] {
  const lines = headingLines(blocks).filter(({ position }) => !isInTable(position, tables));
  const candidates = candidatesIn(lines, tables);
  const chain = bestChain(candidates);
  let chosen: ChosenHeading[] = chain;
  if (chain.length < 2) return chain;
  const isMissing = (number: number): boolean => !chosen.some((heading) => heading.number === number);
  const misplaced = candidates
    .filter(({ number }) => isMissing(number))
    .filter((candidate) => isOutOfOrder(candidate, chain, lines))
    .sort((one, other) => other.weight - one.weight);
  for (const candidate of misplaced) {
    if (isMissing(candidate.number)) chosen = inOrder([...chosen, candidate]);
  }
  for (const number of [1, 2, 3, 4, 5, 6].filter(isMissing)) {
    const line = inPlaceOf(number, chosen, lines, tables);
    if (line !== undefined) chosen = inOrder([...chosen, { ...line, number }]);
  }
  return chosen;
}
