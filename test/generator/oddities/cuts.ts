import {
  hasFigures,
  line,
  sheet,
  sheetsOf,
  barSources,
  type Cell,
  type Draft,
  type Row,
  type SheetBlock,
} from '../draft';
import { reachingInto } from '../layout';
import type { Oddity } from '../oddity';
import type { Random } from '../random';

/** The rows of table 三 before which a page may be at its end. */
function cutPlaces({ rows }: SheetBlock): number[] {
  const first = rows.findIndex(hasFigures);
  return [...rows.keys()].filter((index) => index > first);
}

/** Puts two tables in the place of one; what the page says between them is up to the portal. */
function cut(draft: Draft, whole: SheetBlock, place: number, random: Random): { head: Row[]; rest: Row[] } {
  const [head, rest] = [whole.rows.slice(0, place), whole.rows.slice(place)];
  const between = random.pick([[], [line('续表')], [line('—3—')]]);
  const pieces = [
    sheet(whole.tables, head, whole.attributes),
    ...between,
    sheet(whole.tables, rest, whole.attributes),
  ];
  draft.blocks.splice(draft.blocks.indexOf(whole), 1, ...pieces);
  return { head, rest };
}

/** The cells that reach over a cut, once more as cells of their own below it. */
function repeated(rows: readonly Row[], place: number): Cell[] {
  return reachingInto(rows, place).map(({ cell, left }) => ({ ...cell, rowSpan: left }));
}

function cutting(name: string, change: (draft: Draft, whole: SheetBlock, random: Random) => void): Oddity {
  return {
    name,
    stage: 'page',
    kinds: ['cut'],
    sources: ['markup', ...barSources],
    befall: (draft, random) => {
      for (const whole of sheetsOf(draft, 'applications')) change(draft, whole, random);
    },
  };
}

export const cutOddities: readonly Oddity[] = [
  cutting('cut between rows', (draft, whole, random) => {
    cut(draft, whole, random.pick(cutPlaces(whole)), random);
  }),
  cutting('cut, the group heading repeated', (draft, whole, random) => {
    const place = random.pick(cutPlaces(whole));
    const over = repeated(whole.rows, place);
    cut(draft, whole, place, random).rest[0]?.cells.unshift(...over);
  }),
  cutting('cut, the column headings repeated', (draft, whole, random) => {
    const place = random.pick(cutPlaces(whole));
    const over = repeated(whole.rows, place);
    const headings = whole.rows.slice(0, whole.rows.findIndex(hasFigures));
    whole.rows[place]?.cells.unshift(...over);
    whole.rows.splice(place, 0, ...structuredClone(headings));
    cut(draft, whole, place, random);
  }),
  cutting('cut within a group heading', (draft, whole, random) => {
    const places = cutPlaces(whole).filter((place) =>
      reachingInto(whole.rows, place).some(({ cell }) => /^（[三四五六]）/.test(cell.text)),
    );
    if (places.length === 0) return;
    const place = random.pick(places);
    const over = reachingInto(whole.rows, place).map(({ cell, left }): Cell => {
      const begin = Math.ceil(cell.text.length / 2);
      const below = { ...cell, text: cell.text.slice(begin), rowSpan: left };
      cell.text = cell.text.slice(0, begin);
      return below;
    });
    cut(draft, whole, place, random).rest[0]?.cells.unshift(...over);
  }),
  cutting('cut within a row’s label', (draft, whole, random) => {
    const places = cutPlaces(whole).filter((place) => {
      const label = whole.rows[place - 1]?.cells.find(({ kind }) => kind === 'label');
      return label !== undefined && label.text.length >= 9;
    });
    if (places.length === 0) return;
    const place = random.pick(places);
    const above = whole.rows[place - 1]?.cells.find(({ kind }) => kind === 'label');
    if (above === undefined) return;
    const rest = above.text.slice(-2);
    above.text = above.text.slice(0, -2);
    const blanks = Array.from({ length: 7 }, (): Cell => ({
      ...above,
      kind: 'filler',
      text: '',
      columnSpan: 1,
    }));
    const below = {
      cells: [{ ...above, kind: 'filler', text: rest } as Cell, ...blanks],
      part: null,
      attributes: '',
    };
    cut(draft, whole, place, random).rest.unshift(below);
  }),
];
