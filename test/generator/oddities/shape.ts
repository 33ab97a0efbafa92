import {
  barSources,
  cell,
  cellsIn,
  figuresIn,
  hasFigures,
  row,
  sheetsOf,
  sources,
  type Cell,
  type Draft,
  type Row,
} from '../draft';
import { layOut } from '../layout';
import type { Oddity } from '../oddity';
import type { Random } from '../random';

const filler = (text = ''): Cell => cell('filler', text);
const isHeadingRow = ({ cells }: Row): boolean =>
  cells.every(({ kind }) => kind === 'heading' || kind === 'corner');
const drawCells = (random: Random, count: number): Cell[] =>
  Array.from({ length: count }, () => filler(String(random.integer(1, 9999))));

/** Rows without spans: each cell stands where it began, blanks in the rest of its place. */
function unmerged(rows: readonly Row[]): Row[] {
  return layOut(rows).map((slots, index) => ({
    ...(rows[index] ?? row()),
    cells: slots.map(({ cell: each, begins }) =>
      begins ? Object.assign(each, { rowSpan: 1, columnSpan: 1 }) : filler(),
    ),
  }));
}

/** The positions of the rows that hold figures. */
function figureRows(rows: readonly Row[]): number[] {
  return rows.flatMap((each, index) => (hasFigures(each) ? index : []));
}

function inApplications(draft: Draft, change: (rows: Row[]) => Row[]): void {
  for (const sheet of sheetsOf(draft, 'applications')) sheet.rows = change(sheet.rows);
}

/** Makes room for one more row: cells that reach over the place reach one row further. */
function insertRow(rows: readonly Row[], index: number, inserted: Row): Row[] {
  rows.slice(0, index).forEach(({ cells }, top) => {
    for (const each of cells) if (top + each.rowSpan > index) each.rowSpan += 1;
  });
  return rows.toSpliced(index, 0, inserted);
}

export const shapeOddities: readonly Oddity[] = [
  {
    name: 'empty heading cells instead of spans',
    stage: 'shape',
    kinds: ['headings'],
    sources: ['markup'],
    befall: (draft) => {
      for (const sheet of sheetsOf(draft)) {
        const count = sheet.rows.findIndex((each) => !isHeadingRow(each));
        if (count > 0) sheet.rows = [...unmerged(sheet.rows.slice(0, count)), ...sheet.rows.slice(count)];
      }
    },
  },
  {
    name: 'empty cells instead of spans',
    stage: 'shape',
    // Where nothing but their place tells those cells from figures, the headings have to be above.
    kinds: ['headings', 'cut', 'groups'],
    sources: ['markup', 'outerBars'],
    befall: (draft) => {
      for (const sheet of sheetsOf(draft)) sheet.rows = unmerged(sheet.rows);
    },
  },
  {
    name: 'headings that span other columns than the figures',
    stage: 'shape',
    kinds: ['headings'],
    sources: ['markup'],
    befall: (draft, random) => {
      // Beside headings that stand elsewhere a blank at either end may be none of the figures.
      const hasBlankEnd = (each: Row): boolean =>
        [figuresIn(each)[0], figuresIn(each).at(-1)].some((figure) => figure?.truth.state === 'blank');
      // Where they moved the headings below them past each other, nobody could tell the columns.
      const sheets = sheetsOf(draft).filter(({ rows }) => !rows.some(hasBlankEnd));
      const wideners = sheets.flatMap(({ rows }) => [
        ...(rows[0]?.cells ?? []),
        ...rows.flatMap(({ cells }) => cells.filter(({ text }) => text === '信息内容')),
      ]);
      for (const each of wideners)
        each.columnSpan = Math.max(1, each.columnSpan + random.pick([-1, 0, 1, 2]));
    },
  },
  {
    name: 'th for td',
    stage: 'shape',
    sources: ['markup'],
    befall: (draft, random) => {
      const kinds = random.pick([['heading', 'corner'], ['heading', 'label', 'group'], ['value']]);
      for (const each of cellsIn(sheetsOf(draft))) if (kinds.includes(each.kind)) each.element = 'th';
    },
  },
  {
    name: 'thead, tbody and tfoot',
    stage: 'shape',
    sources: ['markup'],
    befall: (draft, random) => {
      for (const { rows } of sheetsOf(draft)) {
        const loose = random.chance(0.3);
        rows.forEach((each, index) => {
          const isLast = index === rows.length - 1;
          each.part = isHeadingRow(each) ? 'thead' : isLast ? 'tfoot' : loose ? null : 'tbody';
        });
      }
    },
  },
  {
    name: 'blank cells at the right',
    stage: 'shape',
    kinds: ['width'],
    sources: ['markup', 'outerBars'],
    befall: (draft, random) => {
      const count = random.integer(1, 2);
      // Behind a blank figure a further blank cell leaves open where the figures end.
      const endsInBlank = ({ cells }: Row): boolean => cells.at(-1)?.truth?.state === 'blank';
      for (const { rows } of sheetsOf(draft)) {
        if (rows.some(endsInBlank)) continue;
        for (const { cells } of rows) for (let added = 0; added < count; added += 1) cells.push(filler());
      }
    },
  },
  {
    name: 'a row that a province added',
    stage: 'shape',
    sources,
    befall: (draft, random) => {
      inApplications(draft, (rows) => {
        const place = random.pick(figureRows(rows).slice(4, 20));
        return insertRow(rows, place, row(filler('9.本省增列的情形'), ...drawCells(random, 7)));
      });
    },
  },
  {
    name: 'a row of column numbers',
    stage: 'shape',
    sources: ['markup', ...barSources],
    befall: (draft) => {
      inApplications(draft, (rows) => {
        const [first = 0] = figureRows(rows);
        const numbers = [1, 2, 3, 4, 5, 6, 7].map((each) => filler(String(each)));
        return rows.toSpliced(first, 0, row(cell('filler', '栏次', { columnSpan: 3 }), ...numbers));
      });
    },
  },
  {
    name: 'a title row in the table',
    stage: 'shape',
    sources: ['markup', ...barSources],
    befall: (draft) => {
      for (const { rows } of sheetsOf(draft))
        rows.unshift(row(cell('filler', '附表（单位：件）', { columnSpan: 10 })));
    },
  },
  {
    name: 'blank rows',
    stage: 'shape',
    sources: ['markup', 'outerBars'],
    befall: (draft, random) => {
      for (const sheet of sheetsOf(draft)) {
        const place = random.integer(1, sheet.rows.length);
        sheet.rows = insertRow(sheet.rows, place, row(filler(), filler()));
      }
    },
  },
  {
    name: 'group headings in rows of their own',
    stage: 'shape',
    kinds: ['groups'],
    sources: ['markup', ...barSources],
    befall: (draft) => {
      inApplications(draft, (rows) =>
        rows.flatMap((each) => {
          const groups = each.cells.filter(({ kind }) => kind === 'group');
          const rest = each.cells.filter(({ kind }) => kind !== 'group');
          for (const label of rest) if (label.kind === 'label') label.columnSpan = 3;
          for (const group of groups) Object.assign(group, { rowSpan: 1, columnSpan: 10 });
          return [...groups.map((group) => row(group)), { ...each, cells: rest }];
        }),
      );
    },
  },
];
