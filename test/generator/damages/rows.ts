import { figuresIn, hasFigures, sources } from '../draft';
import type { Damage } from './damage';
import { rowsAround } from './rows-around';

/** Damages to whole rows, of headings as well as of figures. */
export const rowDamages: readonly Damage[] = [
  {
    name: 'a row lost',
    sources,
    befall: (draft, random, wreck) => {
      for (const row of wreck.take(draft, random, 1)) {
        const rows = rowsAround(draft, row);
        rows.splice(rows.indexOf(row), 1);
      }
    },
  },
  {
    name: 'a row twice',
    sources,
    befall: (draft, random, wreck) => {
      for (const row of wreck.take(draft, random, 1)) {
        const copy = structuredClone(row);
        wreck.add(copy);
        const rows = rowsAround(draft, row);
        rows.splice(random.integer(0, rows.length), 0, copy);
      }
    },
  },
  {
    name: 'two rows in each other’s place',
    sources,
    befall: (draft, random, wreck) => {
      const [first, second] = wreck.take(draft, random, 2, hasFigures);
      if (first === undefined || second === undefined) return;
      const rows = rowsAround(draft, first);
      const places = [rows.indexOf(first), rows.indexOf(second)] as const;
      rows[places[0]] = second;
      rows[places[1]] = first;
    },
  },
  {
    name: 'a row emptied',
    sources,
    befall: (draft, random, wreck) => {
      for (const cell of wreck.take(draft, random, 1, hasFigures).flatMap(figuresIn)) {
        wreck.emptied.add(cell.truth.path);
        cell.text = '';
      }
    },
  },
];
