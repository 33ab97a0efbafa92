import { barSources, figuresIn, hasFigures, sources, type Row } from '../draft';
import type { Damage } from './damage';

/** Damages to single cells. */
export const cellDamages: readonly Damage[] = [
  {
    name: 'a cell lost',
    sources,
    befall: (draft, random, wreck) => {
      for (const { cells } of wreck.take(draft, random, 1))
        cells.splice(random.integer(0, cells.length - 1), 1);
    },
  },
  {
    name: 'a figure lost',
    sources,
    befall: (draft, random, wreck) => {
      for (const row of wreck.take(draft, random, 1, hasFigures)) {
        row.cells.splice(row.cells.indexOf(random.pick(figuresIn(row))), 1);
      }
    },
  },
  {
    name: 'a cell twice',
    sources,
    befall: (draft, random, wreck) => {
      for (const { cells } of wreck.take(draft, random, 1)) {
        const place = random.integer(0, cells.length - 1);
        cells.splice(place, 0, ...cells.slice(place, place + 1).map((cell) => ({ ...cell })));
      }
    },
  },
  {
    name: 'a cell emptied',
    sources,
    befall: (draft, random, wreck) => {
      for (const { cells } of wreck.take(draft, random, 1)) {
        const cell = random.pick(cells);
        if (cell.truth !== undefined) wreck.emptied.add(cell.truth.path);
        cell.text = '';
      }
    },
  },
  {
    name: 'a figure in another row',
    sources,
    befall: (draft, random, wreck) => {
      const [from, to] = random.sample(wreck.take(draft, random, 2, hasFigures), 2);
      if (from === undefined || to === undefined) return;
      const [figure] = from.cells.splice(from.cells.indexOf(random.pick(figuresIn(from))), 1);
      const place = to.cells.indexOf(random.pick(figuresIn(to)));
      if (figure !== undefined) to.cells.splice(place + random.integer(0, 1), 0, figure);
    },
  },
  {
    name: 'a label in another row',
    // One cell a line, a label without figures is that of a blank row.
    sources: ['markup', ...barSources],
    befall: (draft, random, wreck) => {
      const hasLabel = ({ cells }: Row): boolean => cells.some(({ kind }) => kind === 'label');
      const [from, to] = random.sample(wreck.take(draft, random, 2, hasLabel), 2);
      if (from === undefined || to === undefined) return;
      const [label] = from.cells.splice(
        from.cells.findIndex(({ kind }) => kind === 'label'),
        1,
      );
      if (label !== undefined) to.cells.splice(random.integer(0, to.cells.length), 0, label);
    },
  },
  {
    name: 'a span of columns changed',
    sources: ['markup'],
    befall: (draft, random, wreck) => {
      for (const { cells } of wreck.take(draft, random, 1)) {
        const cell = random.pick(cells);
        cell.columnSpan = random.pick(
          [1, 2, 3, cell.columnSpan + 1, 12].filter((span) => span !== cell.columnSpan),
        );
      }
    },
  },
  {
    name: 'a span of rows changed',
    sources: ['markup'],
    befall: (draft, random, wreck) => {
      for (const { cells } of wreck.take(draft, random, 1)) {
        const cell = random.pick(cells);
        cell.rowSpan = random.pick([1, 2, 3, cell.rowSpan + 1, 30].filter((span) => span !== cell.rowSpan));
      }
    },
  },
];
