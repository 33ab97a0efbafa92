import { partsAround, textIn, type Part } from './outline';

/** What a table says of one of its cells. */
export interface TablePlace {
  /** Texts of the cells before it in its row, the nearest first. */
  readonly row: readonly string[];
  /** Texts of the cells above it in its column, the nearest first. */
  readonly column: readonly string[];
}

const isCell = ({ name }: Part): boolean => name === 'td' || name === 'th';

const spanOf = (cell: Part, name: string): number =>
  Math.min(Math.max(Number(cell.attribute(name) ?? '1') || 1, 1), 100);

function* rowsOf(table: Part): Generator<Part> {
  for (const child of table.children) {
    if (child.name === 'tr') yield child;
    else if (['thead', 'tbody', 'tfoot'].includes(child.name)) yield* rowsOf(child);
  }
}

/** The cells of a table by row and column; one that spans several stands in each. */
function gridOf(table: Part): Part[][] {
  const grid: Part[][] = [];
  for (const [index, row] of [...rowsOf(table)].entries()) {
    let column = 0;
    for (const cell of row.children.filter(isCell)) {
      while (grid[index]?.[column] !== undefined) column += 1;
      for (let down = 0; down < spanOf(cell, 'rowspan'); down += 1) {
        const cells = (grid[index + down] ??= []);
        for (let along = 0; along < spanOf(cell, 'colspan'); along += 1) cells[column + along] = cell;
      }
      column += spanOf(cell, 'colspan');
    }
  }
  return grid;
}

/** Places in tables, each table laid out once. */
export class TablePlaces {
  private readonly grids = new Map<Part, Part[][]>();

  /** What the innermost table around a part says of the cell it stands in; null outside of tables. */
  placeOf(part: Part): TablePlace | null {
    const around = [part, ...partsAround(part)];
    const cell = around.find(isCell);
    const table = around.find(({ name }) => name === 'table');
    if (cell === undefined || table === undefined) return null;
    let grid = this.grids.get(table);
    if (grid === undefined) this.grids.set(table, (grid = gridOf(table)));
    const index = grid.findIndex((cells) => cells.includes(cell));
    const cells = grid[index] ?? [];
    const column = cells.indexOf(cell);
    const above = grid.slice(0, index).flatMap((upper) => upper[column] ?? []);
    const textsOf = (parts: readonly Part[]): string[] =>
      [...new Set(parts)]
        .filter((other) => other !== cell)
        .map(textIn)
        .reverse();
    return { row: textsOf(cells.slice(0, column)), column: textsOf(above) };
  }
}
