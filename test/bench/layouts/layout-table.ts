import { checkMarkup } from '../../../src/cli/check-file';
import { tableIds } from '../../../src/form/form';
import { rowOf, rowsOf } from '../../../src/report/figure';
import type { Report } from '../../../src/report/schema/report';
import { markdownTable } from '../document/markdown-table';
import { fixtureMarkup } from '../fixture';
import { cellsRight, type Count } from './cells-right';
import { expectedTables } from './expected-lines';
import { expectedReport, reportFixtures } from './expected-report';
import { libraries } from './libraries';

/** The cells of a report by path: what each of them says. */
function sayingsOf(report: Report): Map<string, string> {
  const cells = tableIds.flatMap((table) =>
    rowsOf(report, table).flatMap(({ field, columns }) =>
      columns.flatMap((column): [string, string][] => {
        const path = `${table}.${field}.${column.field}`;
        const value = rowOf(report.tables[table], field)?.[column.field];
        return value === undefined ? [] : [[path, String(value ?? report.cells[path]?.text)]];
      }),
    ),
  );
  return new Map(cells);
}

/** How many cells of a saved page the command line reads as a careful reader does. */
function oursRight(expected: Report, markup: string): Count {
  const result = checkMarkup(markup, { url: 'http://www.test.gov.cn/', title: '', checkedAt: new Date(0) });
  const read = result.status === 'checked' ? sayingsOf(result.report) : new Map<string, string>();
  const wanted = [...sayingsOf(expected)];
  return { right: wanted.filter(([path, says]) => read.get(path) === says).length, present: wanted.length };
}

/** The counts of a page: ours, and those of the libraries in their order. */
function countsOf(name: string): Count[] {
  const [report, markup] = [expectedReport(name), fixtureMarkup(name)];
  const tables = expectedTables(report);
  return [
    oursRight(report, markup),
    ...libraries.map((library) => cellsRight(tables, library.tablesOf(markup))),
  ];
}

const sum = (one: Count, other: Count): Count => ({
  right: one.right + other.right,
  present: one.present + other.present,
});

function line(name: string, counts: readonly Count[]): string[] {
  return [name, String(counts[0]?.present ?? 0), ...counts.map(({ right }) => String(right))];
}

/** How many cells of every sample page are right, read by us and by libraries: a table in Markdown. */
export function layoutTable(): string {
  const pages = reportFixtures().map((name) => ({ name, counts: countsOf(name) }));
  const heads = ['page', 'cells', 'gouji', ...libraries.map(({ name }) => name)];
  const total = heads
    .slice(2)
    .map((_, index) =>
      pages
        .map(({ counts }) => counts[index] ?? { right: 0, present: 0 })
        .reduce(sum, { right: 0, present: 0 }),
    );
  const lines = pages.map(({ name, counts }) => line(`\`${name}\``, counts));
  return markdownTable(heads, [...lines, line('all', total)]);
}
