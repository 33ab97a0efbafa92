import type { Block, TextBlock } from '../table/flow';
import { chooseHeadings, type ChosenHeading } from './choose-headings';
import type { TableRanges } from './heading-chain';
import type { Section } from './schema/report';
import { textBehindHeading } from './section-heading';

/** A line of a section, with the block that it stands in on the page. */
export interface SectionLine<Node> {
  /** The number of the section; 0 for the preamble. */
  readonly section: number;
  readonly block: TextBlock<Node>;
  /**
   * Where the line begins in the section's `text`; null for its heading. Below 0 where the heading
   * stands in the same line before it.
   */
  readonly start: number | null;
}

export interface SectionsReading<Node> {
  /** The sentences before the first section, a line each; empty for none. */
  readonly preamble: string;
  readonly sections: Section[];
  /** Every line of the preamble and of every section in document order, headings included. */
  readonly lines: readonly SectionLine<Node>[];
}

/** A part of the page's text: where its own letters begin in each line. */
interface Stretch<Node> {
  readonly block: TextBlock<Node>;
  readonly from: number;
}

/** Puts stretches together to the text of a section, with the place of each. */
function joined<Node>(
  section: number,
  stretches: readonly Stretch<Node>[],
): { text: string; lines: SectionLine<Node>[] } {
  const lines: SectionLine<Node>[] = [];
  let length = 0;
  for (const { block, from } of stretches) {
    lines.push({ section, block, start: length - from });
    length += block.text.length - from + 1;
  }
  return { text: stretches.map(({ block, from }) => block.text.slice(from)).join('\n'), lines };
}

/** Lines without the cells of a table that was torn into one cell a line. */
function stretchesIn<Node>(
  blocks: readonly Block<Node>[],
  start: number,
  end: number,
  tableEnd: number,
): Stretch<Node>[] {
  return blocks.slice(start, end).flatMap((block, offset) => {
    if (block.kind !== 'text') return [];
    const isCell = start + offset <= tableEnd && !block.text.includes('。');
    return isCell ? [] : [{ block, from: 0 }];
  });
}

/** So many lines before the first section are looked at for the preamble. */
const longestPreamble = 12;

/** The sentences right before the first section; titles, menus and the data of the page are no sentences. */
function preambleBefore<Node>(blocks: readonly Block<Node>[], end: number): Stretch<Node>[] {
  const texts = blocks.slice(0, Math.floor(end)).filter((block) => block.kind === 'text');
  return texts
    .slice(-longestPreamble)
    .filter(({ text }) => text.includes('。'))
    .map((block) => ({ block, from: 0 }));
}

/** A section from its heading up to the next one. */
function sectionAt<Node>(
  blocks: readonly Block<Node>[],
  { position, number, text: line }: ChosenHeading,
  end: number,
  tables: TableRanges,
): { section: Section; lines: SectionLine<Node>[] } {
  const block = blocks[position];
  const first = Math.floor(position) + 1;
  const rest = stretchesIn(blocks, first, Math.floor(end), tables.get(number)?.last ?? 0);
  if (block?.kind !== 'text') {
    const { text, lines } = joined(number, rest);
    return { section: { number, heading: line, text }, lines };
  }
  const from = textBehindHeading(line);
  const { text, lines } = joined(number, from === null ? rest : [{ block, from }, ...rest]);
  return {
    section: { number, heading: line.slice(0, from ?? undefined).trim(), text },
    lines: [{ section: number, block, start: null }, ...lines],
  };
}

/**
 * The six sections with their text, in document order. Tables are no text, nor are the cells of a
 * table that was torn into one cell a line.
 */
export function findSections<Node>(
  blocks: readonly Block<Node>[],
  tables: TableRanges,
): SectionsReading<Node> {
  const headings = chooseHeadings(blocks, tables);
  const preamble = joined(0, preambleBefore(blocks, headings[0]?.position ?? 0));
  const found = headings.map((heading, index) =>
    sectionAt(blocks, heading, headings[index + 1]?.position ?? blocks.length, tables),
  );
  return {
    preamble: preamble.text,
    sections: found.map(({ section }) => section),
    lines: [...preamble.lines, ...found.flatMap(({ lines }) => lines)],
  };
}
