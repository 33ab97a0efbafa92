import { reportSchema, type Report } from '../../src/report/schema/report';
import { drawConsistentFigures, type Figures } from '../generator/figures';
import type { Random } from '../generator/random';
import { frameOf } from '../rules/clean-reports';

/** A report with some figures; what is null is left blank on the page. */
export function reportOf(
  { form }: Pick<Figures, 'form'>,
  values: ReadonlyMap<string, number | null>,
): Report {
  const tables: Record<string, Record<string, Record<string, number | null>>> = {};
  const cells: Report['cells'] = {};
  for (const [path, value] of values) {
    const [table = '', row = '', column = ''] = path.split('.');
    const rowOfTable = ((tables[table] ??= {})[row] ??= {});
    rowOfTable[column] = value;
    if (value === null) cells[path] = { text: '', state: 'blank' };
  }
  return reportSchema.parse({ ...frameOf(form), tables, cells });
}

/** Figures of a report in which every sum holds. */
export interface DrawnFigures extends Pick<Figures, 'form' | 'otherRows'> {
  readonly values: ReadonlyMap<string, number | null>;
}

/** Draws a report in which every sum holds, either form, some of its cells without a case left blank. */
export function drawReport(random: Random): DrawnFigures {
  const figures = drawConsistentFigures(random);
  const isBlank = random.chance(0.5);
  const values = [...figures.values].map(([path, value]) => {
    const mayBeBlank = value === 0 && !path.endsWith('.total') && !path.includes('.concluded.');
    return [path, isBlank && mayBeBlank && random.chance(0.5) ? null : value] as const;
  });
  return { form: figures.form, otherRows: figures.otherRows, values: new Map(values) };
}

/** The paths of table 三 or 四. */
export function pathsIn(table: 'applications' | 'litigation', { values }: DrawnFigures): string[] {
  return [...values.keys()].filter((path) => path.startsWith(`${table}.`));
}
