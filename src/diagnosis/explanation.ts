/** One cell that would have to say something else. */
export interface CellChange {
  /** Path `table.row.column`. */
  readonly cell: string;
  /** What it says; null where it is blank. */
  readonly from: number | null;
  readonly to: number;
}

/** Changes after which the sums hold, in the order of their cells on the form. */
export type Explanation = readonly CellChange[];
