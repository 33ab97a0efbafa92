import { sheetsOf, type Draft, type Row } from '../draft';
import type { Random } from '../random';

/** What was damaged already. A row is damaged once: two damages together can forge an orderly row. */
export class Wreck {
  /** Paths whose cell is still there without its figure. */
  readonly emptied = new Set<string>();
  private readonly damaged = new Set<Row>();

  /** Some rows of one table that are whole, in their order there; marks them as damaged. */
  take(draft: Draft, random: Random, count: number, isFit: (row: Row) => boolean = () => true): Row[] {
    const { rows } = random.pick(sheetsOf(draft));
    const whole = rows.filter((row) => !this.damaged.has(row) && row.cells.length > 0 && isFit(row));
    const taken = new Set(random.sample(whole, count));
    if (taken.size < count) return [];
    for (const row of taken) this.damaged.add(row);
    return rows.filter((row) => taken.has(row));
  }

  /** Marks another row as damaged. */
  add(row: Row): void {
    this.damaged.add(row);
  }
}
