import { placeOf, type TextPlace } from '../table/line-pieces';
import type { Passage } from './schema/passage';
import type { SectionLine } from './sections';

/**
 * Where a stretch of a report's text stands on the page.
 *
 * @param lines those of the reading that the passage was told by
 * @returns a stretch of each text node that has a part in it, in document order; empty where the passage
 *   is of a section that the lines do not have
 */
export function placesOfPassage<Node>(
  lines: readonly SectionLine<Node>[],
  { section, part, start, end }: Passage,
): TextPlace<Node>[] {
  return lines
    .filter((line) => line.section === section && (line.start === null) === (part === 'heading'))
    .flatMap(({ block, start: first }) => {
      const offset = first ?? 0;
      return placeOf(block, Math.max(start - offset, 0), Math.min(end - offset, block.text.length));
    });
}
