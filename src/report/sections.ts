import { squeeze } from '../letters/plain';
import type { Block, TextBlock } from '../table/flow';
import type { Section } from './schema/report';

/** A heading is a line of its own; a longer one is a sentence. */
const longestHeading = 45;

const wordings: readonly RegExp[] = [
  /^总体(?:工作)?(?:开展)?情况/,
  /^(?:行政机关|本年度|本机关)?主动公开政府信息(?:工作)?的?情况/,
  /^(?:本年度)?(?:收到和)?处理政府信息公开申请的?情况|^(?:收到和处理)?依申请公开政府信息的?(?:处理|办理)情况/,
  /^(?:因)?政府信息公开(?:工作)?(?:被申请|被提起)?行政复议、?(?:提起)?行政诉讼的?情况/,
  /^(?:政府信息公开工作)?(?:中)?存在的?(?:主要)?问题(?:及|和|与|、)?(?:改进|整改|下一步)?/,
  /^其他需要报告的?(?:事项|情况)/,
];

const numerals = ['一1', '二2', '三3', '四4', '五5', '六6'];

interface Heading {
  readonly position: number;
  readonly number: number;
  readonly weight: number;
}

/** The section that a line heads, and how much its numbering speaks for it. */
function headingAt<Node>(block: Block<Node> | undefined, position: number): Heading | null {
  if (block?.kind !== 'text' || block.text.length > longestHeading) return null;
  const letters = squeeze(block.text);
  const mark = /^([a-z]?[(]?([一二三四五六1-6])?[)]?[、.,:]?)/.exec(letters);
  const words = letters.slice(mark?.[1]?.length ?? 0);
  const index = wordings.findIndex((wording) => wording.test(words));
  if (index < 0) return null;
  const numeral = mark?.[2];
  const inBrackets = letters.startsWith('(');
  const isOwnNumber = numeral !== undefined && numerals[index]?.includes(numeral) === true;
  return { position, number: index + 1, weight: isOwnNumber && !inBrackets ? 3 : inBrackets ? 1 : 2 };
}

export interface TableRange {
  /** Positions among the blocks of the page. */
  readonly first: number;
  readonly last: number;
}

/** Where the tables of sections 二, 三 and 四 stand, by section number. */
export type TableRanges = ReadonlyMap<number, TableRange>;

/** A heading right before its table is surer than one further up, as in a list of contents. */
function withTables(heading: Heading, headings: readonly Heading[], tables: TableRanges): Heading {
  const table = tables.get(heading.number)?.first;
  if (table === undefined || heading.position > table) return heading;
  const isNearest = !headings.some(
    (other) => other.number === heading.number && other.position > heading.position && other.position < table,
  );
  return isNearest ? { ...heading, weight: heading.weight + 2 } : heading;
}

/** The chain of headings with rising numbers whose weights add up to most. */
function bestChain(headings: readonly Heading[]): Heading[] {
  const chains: { weight: number; headings: Heading[] }[] = [];
  for (const heading of headings) {
    const before = chains
      .filter((chain) => (chain.headings.at(-1)?.number ?? 0) < heading.number)
      .reduce((best, chain) => (chain.weight >= best.weight ? chain : best), {
        weight: 0,
        headings: [] as Heading[],
      });
    chains.push({
      weight: before.weight + heading.weight,
      headings: [...before.headings, heading],
    });
  }
  return chains.reduce<Heading[]>((best, chain) => (chain.weight > sumOf(best) ? chain.headings : best), []);
}

const sumOf = (headings: readonly Heading[]): number =>
  headings.reduce((sum, heading) => sum + heading.weight, 0);

/** More headings than this make no report; the first ones are looked at. */
const mostHeadings = 200;

/** A line of a section, with the block that it stands in on the page. */
export interface SectionLine<Node> {
  /** The number of the section. */
  readonly section: number;
  readonly block: TextBlock<Node>;
  /** Where the line begins in the section's `text`; null for its heading. */
  readonly start: number | null;
}

export interface SectionsReading<Node> {
  readonly sections: Section[];
  /** Every line of every section in document order, headings included. */
  readonly lines: readonly SectionLine<Node>[];
}

/** The lines of a section without the cells of a table that was torn into one cell a line. */
function linesIn<Node>(
  blocks: readonly Block<Node>[],
  start: number,
  end: number,
  tableEnd: number,
): TextBlock<Node>[] {
  return blocks.slice(start, end).flatMap((block, offset) => {
    if (block.kind !== 'text') return [];
    const isCell = offset > 0 && start + offset <= tableEnd && !block.text.includes('。');
    return isCell ? [] : [block];
  });
}

/**
 * The six sections with their text, in the order of the form. Tables are no text, nor are the cells
 * of a table that was torn into one cell a line.
 */
export function findSections<Node>(
  blocks: readonly Block<Node>[],
  tables: TableRanges,
): SectionsReading<Node> {
  const all = blocks
    .map(headingAt<Node>)
    .filter((heading) => heading !== null)
    .slice(0, mostHeadings);
  const chain = bestChain(all.map((heading) => withTables(heading, all, tables)));
  const sections: Section[] = [];
  const lines: SectionLine<Node>[] = [];
  chain.forEach(({ number, position }, index) => {
    const end = chain[index + 1]?.position ?? blocks.length;
    const [heading, ...rest] = linesIn(blocks, position, end, tables.get(number)?.last ?? 0);
    if (heading === undefined) return;
    lines.push({ section: number, block: heading, start: null });
    let start = 0;
    for (const block of rest) {
      lines.push({ section: number, block, start });
      start += block.text.length + 1;
    }
    sections.push({ number, heading: heading.text, text: rest.map(({ text }) => text).join('\n') });
  });
  return { sections, lines };
}
