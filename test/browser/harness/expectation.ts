import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  cells: z.array(z.string()),
});

const rowSchema = z.record(z.string(), z.unknown());
// Rows that the form does not know stand in a list.
const tableSchema = z.record(z.string(), z.union([rowSchema, z.array(z.unknown())]));

/** The part of a report's JSON that an expectation states. */
export const expectationSchema = z.object({
  report: z.object({ tables: z.record(z.string(), z.nullable(tableSchema)) }),
  findings: z.array(findingSchema),
  /** The cells that are to blame, where that can be told. */
  suspects: z._default(z.array(z.string()), []),
});

/** What the checker has to find on a sample page that is a report; the findings in no order. */
export type Expectation = z.infer<typeof expectationSchema>;

/** Reads the expectation that stands beside a fixture. */
export function expectationOf(fixture: string): Expectation {
  const path = join(import.meta.dirname, `../../fixtures/${fixture}.expected.json`);
  return expectationSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The number of findings that are errors. */
export function errorCount({ findings }: Expectation): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** The cells of a finding that the page has, the anchor first. */
export function cellsOnPage({ report }: Expectation, cells: readonly string[]): string[] {
  return cells.filter((path) => {
    const [table = '', row = '', column = ''] = path.split('.');
    const figures = report.tables[table]?.[row];
    return figures !== undefined && !Array.isArray(figures) && figures[column] !== undefined;
  });
}
