import type { FormRow, TableId } from '../form/form';
import type { Assignment } from './assign-columns';
import { pathsInRow } from './cell-path';
import { readCellValue, type CellValue } from './cell-value';
import type { ExtraRow, Row, Table } from './schema/report';

export interface ReadCell<Node> extends CellValue {
  readonly text: string;
  readonly node: Node;
  /**
   * How alike the words that name its row are to those of the form, from 0 to 1; 1 for a wording of
   * the form or one known from published reports. All figures of table 四 share that of its headings.
   */
  readonly confidence: number;
}

/** Collects figures into a table and cells into the map of what was read. */
export class TableBuilder<Node> {
  private readonly rows: Record<string, Row> = {};
  private readonly extraRows: ExtraRow[] = [];

  /** @param cells where every cell goes, by its path `table.row.column` */
  constructor(
    private readonly id: TableId,
    private readonly cells: Map<string, ReadCell<Node>>,
  ) {}

  /** Adds a row of the form with the values that were assigned to its columns, and how sure the row is. */
  add(row: FormRow, assignment: Assignment<Node>, confidence: number): void {
    const figures: Record<string, number | null> = {};
    for (const [index, path] of pathsInRow(this.id, row).entries()) {
      const field = row.columns[index]?.field ?? '';
      const assigned = assignment.get(field);
      if (assigned === undefined) continue;
      const { text, node } = assigned;
      const { value, state } = readCellValue(text);
      figures[field] = value;
      this.cells.set(path, { value, state, text, node, confidence });
    }
    this.rows[row.field] = figures;
  }

  /** Adds a row that the form does not have. */
  addExtra(label: string, assignment: Assignment<Node>): void {
    const values = [...assignment].map(([field, { text }]) => [field, readCellValue(text).value] as const);
    this.extraRows.push({ label, values: Object.fromEntries(values) });
  }

  build(): Table {
    return this.extraRows.length === 0 ? this.rows : { ...this.rows, extraRows: this.extraRows };
  }
}
