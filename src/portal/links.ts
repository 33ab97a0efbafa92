import { addressOf, baseOfPage, withoutFragment } from './address';
import { holds, oneLine, partsBehind, partsIn, textIn, type Outline, type Part } from './outline';

/** Something on a page that leads somewhere. */
export interface Link {
  readonly part: Part;
  /** Complete address. */
  readonly url: string;
  /** What it shows, on one line. */
  readonly text: string;
  /** What its attribute `title` says; empty for nothing. */
  readonly title: string;
  /** The largest part around it that leads nowhere else: a line of the list, a cell. */
  readonly row: Part;
  /** What stands in the row beside it. */
  readonly beside: string;
}

/** The links of a page, and how many addresses a part leads to. */
export interface PageLinks {
  readonly links: readonly Link[];
  /** The one address that a part leads to, `many` for several, undefined for none. */
  readonly leadsTo: ReadonlyMap<Part, string>;
  readonly base: string;
}

const several = 'many';

/** A row goes no further than one of these. */
const rows = new Set(['li', 'tr', 'dd', 'dt', 'p', 'article']);
const beyondRows = new Set(['body', 'html', 'table', 'tbody', 'ul', 'ol', 'dl', 'main', 'section', '']);

/** A part with more letters than this is no line of a list. */
const longestRow = 300;

function rowOf(part: Part, leadsTo: ReadonlyMap<Part, string>): Part {
  let row = part;
  for (let around = part.parent; around !== null; around = around.parent) {
    if (leadsTo.get(around) === several || beyondRows.has(around.name)) return row;
    if (textIn(around).length > longestRow) return row;
    row = around;
    if (rows.has(around.name)) return row;
  }
  return row;
}

/** Texts beside a link that has no row of its own, up to the next link or the end of the line. */
function textAround(part: Part, leadsTo: ReadonlyMap<Part, string>): string {
  const texts: string[] = [];
  for (const sibling of partsBehind(part)) {
    if (sibling.name === 'br' || leadsTo.has(sibling)) break;
    texts.push(textIn(sibling));
  }
  return oneLine(texts.join(' '));
}

function besideOf(part: Part, row: Part, leadsTo: ReadonlyMap<Part, string>): string {
  if (row === part) return textAround(part, leadsTo);
  const texts = [...partsIn(row)].flatMap((inner) =>
    inner.text === '' || holds(part, inner) ? [] : [inner.text],
  );
  // A day may be printed in several pieces, each in an element of its own.
  return oneLine(texts.join(' ')).slice(0, longestRow);
}

/**
 * Everything on a page that leads to an address of the web, in document order.
 *
 * @param url the page's own address
 */
export function linksOf(outline: Outline, url: string): PageLinks {
  const base = baseOfPage(outline, url);
  const found: { readonly part: Part; readonly url: string }[] = [];
  const leadsTo = new Map<Part, string>();
  for (const part of outline.elements) {
    const address = part.name === 'base' || part.name === 'link' ? null : addressOf(part, base);
    if (address === null) continue;
    found.push({ part, url: address });
    for (let around: Part | null = part; around !== null; around = around.parent) {
      const known = leadsTo.get(around);
      if (known === several) break;
      leadsTo.set(around, known === undefined || known === address ? address : several);
    }
  }
  const links = found
    .filter(({ part, url: address }) => !isRepeatedAround(part, address, leadsTo))
    .map(({ part, url: address }): Link => {
      const text = textIn(part);
      const row = rowOf(part, leadsTo);
      const title = (part.attribute('title') ?? '').trim();
      return {
        part,
        url: withoutFragment(address),
        text,
        title,
        row,
        beside: besideOf(part, row, leadsTo),
      };
    });
  return { links, leadsTo, base };
}

/** Whether an element with a script holds a link to the same place, which says it better. */
function isRepeatedAround(part: Part, url: string, leadsTo: ReadonlyMap<Part, string>): boolean {
  return part.children.some((child) => leadsTo.get(child) === url);
}
