import { squeeze } from '../letters/plain';
import type { Flow, TextBlock } from '../table/flow';
import { organizationOf } from './organization';
import { bareTitle, isTitle, misprintedYearIn, yearIn } from './title';

/** A title may be broken over so many lines. */
const mostLines = 3;

/** Nothing but the words of a title: no data of the page, no date, no sentence that speaks of a report. */
function isBare(line: string): boolean {
  const letters = squeeze(line);
  return (
    /^[\p{Script=Han}\d()·、]+(?:报告|年报)$/u.test(letters) &&
    !/^(?:根据|按照|依据|现|附件)|\d[月日]/.test(letters)
  );
}

function isOfSameBody(title: string, other: string): boolean {
  const [body, otherBody] = [organizationOf(title), organizationOf(other)];
  return body === null || otherBody === null || body.includes(otherBody) || otherBody.includes(body);
}

const differsInYear = (title: string, other: string): boolean =>
  yearIn(title) !== yearIn(other) || (misprintedYearIn(other) !== null && misprintedYearIn(title) === null);

/**
 * The title printed last above the text of the report, where it names another year than the title of
 * the page, as where last year's report was copied.
 *
 * @param title the title of the page
 * @param heading the heading of the first section, above which the title stands
 * @returns null where it names the same year, and where there is none
 */
export function findOwnTitle<Node>(
  flow: Flow<Node>,
  title: string | null,
  heading: TextBlock<Node> | undefined,
): string | null {
  if (title === null || heading === undefined) return null;
  const above = flow.blocks.slice(0, flow.blocks.indexOf(heading));
  const links = above.flatMap((block) => (block.kind === 'link' && isTitle(block.text) ? [block.text] : []));
  const lines = above
    .filter((block) => block.kind === 'text')
    .map(({ text }) => (links.some((link) => text.includes(link)) ? '' : bareTitle(text)));
  const own = lines
    .flatMap((_, start) =>
      Array.from({ length: mostLines }, (_, more) => lines.slice(start, start + more + 1).join('')),
    )
    .findLast((line) => yearIn(line) !== null && isTitle(line) && isBare(line) && isOfSameBody(title, line));
  return own !== undefined && differsInYear(title, own) ? own.replace(/\s+/g, ' ').trim() : null;
}
