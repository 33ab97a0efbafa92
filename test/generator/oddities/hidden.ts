import { cell, foreignCopy, sheet, sheetsOf, type Row } from '../draft';
import type { Oddity } from '../oddity';
import type { Random } from '../random';

const removed = ' style="display: none"';

/** The same rows with other figures. */
export function otherFigures(rows: readonly Row[], random: Random): Row[] {
  const copy = foreignCopy(rows);
  for (const each of copy.flatMap(({ cells }) => cells)) {
    if (each.kind === 'filler' && /\d/.test(each.text)) each.text = String(random.integer(1, 9999));
  }
  return copy;
}

export const hiddenOddities: readonly Oddity[] = [
  {
    name: 'hidden copies with other figures',
    stage: 'page',
    sources: ['markup'],
    befall: (draft, random) => {
      for (const original of sheetsOf(draft)) {
        const attributes = random.pick([removed, ' hidden', ' style="visibility:hidden"']);
        const copy = sheet([], otherFigures(original.rows, random), attributes);
        draft.blocks.splice(draft.blocks.indexOf(original) + random.integer(0, 1), 0, copy);
      }
    },
  },
  {
    name: 'hidden cells',
    stage: 'page',
    sources: ['markup'],
    befall: (draft, random) => {
      for (const { cells } of sheetsOf(draft).flatMap(({ rows }) => rows)) {
        if (!random.chance(0.2)) continue;
        cells.splice(random.integer(0, cells.length), 0, cell('filler', '9', { attributes: removed }));
      }
    },
  },
  {
    name: 'a hidden column',
    stage: 'page',
    sources: ['markup'],
    befall: (draft, random) => {
      for (const { cells } of sheetsOf(draft).flatMap(({ rows }) => rows)) {
        cells.push(cell('filler', String(random.integer(1, 99)), { attributes: removed }));
      }
    },
  },
  {
    name: 'hidden rows',
    stage: 'page',
    sources: ['markup'],
    befall: (draft, random) => {
      for (const each of sheetsOf(draft)) {
        const [copied] = otherFigures([random.pick(each.rows)], random);
        if (copied === undefined) continue;
        for (const inside of copied.cells) inside.rowSpan = 1;
        each.rows.push({
          ...copied,
          part: each.rows.at(-1)?.part ?? null,
          attributes: random.pick([removed, ' hidden']),
        });
      }
    },
  },
];
