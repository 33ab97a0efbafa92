import type { FormId } from '../../src/form/form';
import { parseCellPath } from '../../src/report/cell-path';
import type { WrittenCell } from '../generator/truth';

/** What the generator knows of a page, in the shape of a fixture's expectation. */
export interface PartialExpectation {
  readonly status: 'checked';
  readonly report: {
    readonly form: FormId;
    readonly tables: Record<string, Record<string, Record<string, number | null>>>;
    readonly cells: Record<string, { readonly text: string; readonly state: string }>;
  };
}

/** Figures by path put into tables; those of cells that are no plain number are recorded beside them. */
export function expectationOf(
  form: FormId,
  figures: ReadonlyMap<string, number | WrittenCell>,
): PartialExpectation {
  const report: PartialExpectation['report'] = { form, tables: {}, cells: {} };
  for (const [path, figure] of figures) {
    const { table, row, column } = parseCellPath(path);
    const rowOfTable = ((report.tables[table] ??= {})[row] ??= {});
    rowOfTable[column] = typeof figure === 'number' ? figure : figure.value;
    if (typeof figure === 'number' || figure.state === null) continue;
    report.cells[path] = { text: figure.letters, state: figure.state };
  }
  return { status: 'checked', report };
}
