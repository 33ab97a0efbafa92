import { applications2021 } from '../form/applications';
import { isLongerThan } from '../letters/plain';
import type { Block } from '../table/flow';
import { isForLayout } from '../table/grid-purpose';
import { nearest } from './nearest';
import {
  isCaption,
  longestHeading,
  readHeading,
  textBehindHeading,
  type SectionHeading,
} from './section-heading';

/** A line that may head a section. */
export interface HeadingLine extends Pick<SectionHeading, 'mark' | 'section' | 'brief'> {
  /** Position among the blocks; with a fraction where it stands inside the table there. */
  readonly position: number;
  readonly text: string;
  /** Whether it introduces a table: it heads a section only where no other line does. */
  readonly caption: boolean;
}

/** More lines than this make no report; the first ones are looked at. */
const mostLines = 400;

/** Cells that have a row of a table for themselves, as the heading of the table may. */
function* linesInTable<Node>(
  block: Block<Node>,
  position: number,
): Generator<Pick<HeadingLine, 'position' | 'text'>> {
  if (block.kind !== 'table' || block.hidden || isForLayout(block.grid)) return;
  const { rows } = block.grid;
  for (const [index, { cells }] of rows.entries()) {
    const only = cells.find(({ text }) => text !== '');
    if (only?.row !== index || cells.findLast(({ text }) => text !== '') !== only) continue;
    yield { position: position + (index + 1) / (rows.length + 1), text: only.text };
  }
}

/** The rows of table 三 are numbered as sections are. */
const isRow = (text: string): boolean => nearest(text, applications2021.rows).length > 0;

/** The lines of a page that have a number or the words of a section. */
export function headingLines<Node>(blocks: readonly Block<Node>[]): HeadingLine[] {
  const lines: HeadingLine[] = [];
  for (const [position, block] of blocks.entries()) {
    const texts = block.kind === 'text' ? [{ position, text: block.text }] : linesInTable(block, position);
    for (const line of texts) {
      const end = textBehindHeading(line.text);
      if (end === null && isLongerThan(line.text, longestHeading)) continue;
      const heading = readHeading(end === null ? line.text : line.text.slice(0, end));
      const isNamed = heading.section !== null;
      const isNumbered = heading.mark.number !== null && block.kind === 'text' && !isRow(line.text);
      if (!isNamed && !isNumbered) continue;
      const { mark, section, brief } = heading;
      lines.push({ ...line, mark, section, brief, caption: isCaption(heading) });
    }
    if (lines.length >= mostLines) break;
  }
  return lines;
}
