import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckedResult, Finding } from '../../src/check/check-result';
import { judge } from '../../src/check/judge';
import { applyIgnored } from '../../src/ignoring/apply-ignored';
import { ignoredFinding, subjectOf, type IgnoredFinding } from '../../src/ignoring/ignored-finding';
import { parseCellPath } from '../../src/report/cell-path';
import { figureAt, rowOf } from '../../src/report/figure';
import { reportSchema, type Report } from '../../src/report/schema/report';
import { checkFixture } from '../check/check-fixture';

const now = new Date('2026-02-01T08:00:00Z');

const fixtures = readdirSync('test/fixtures')
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''))
  .map((name) => [name, checkFixture(name)] as const)
  .filter((entry): entry is readonly [string, CheckedResult] => entry[1].status === 'checked')
  .filter(([, { findings }]) => findings.length > 0);

const entryOf = ({ report }: CheckedResult, finding: Finding): IgnoredFinding =>
  ignoredFinding(report, finding, '已核实', now);

const subjectsOf = (findings: readonly Finding[], key: 'ignored' | 'returned'): string[] =>
  findings.filter((finding) => finding[key] !== undefined).map(subjectOf);

/** The report with another figure in a cell that the page has. */
function withFigure(report: Report, path: string): Report {
  const changed = structuredClone(report) as unknown as {
    tables: Record<string, Record<string, Record<string, number | null>>>;
    cells: Record<string, unknown>;
  };
  const { table, row, column } = parseCellPath(path);
  const figure = figureAt(report, path);
  const cells = changed.tables[table]?.[row];
  if (cells === undefined) throw new RangeError(`the report has no row of ${path}`);
  cells[column] = typeof figure === 'number' ? figure + 1 : 7;
  Reflect.deleteProperty(changed.cells, path);
  return reportSchema.parse(changed);
}

describe('every finding of every page', () => {
  test('the pages have findings of many rules', () => {
    const rules = new Set(fixtures.flatMap(([, { findings }]) => findings.map(({ rule }) => rule)));
    expect(rules.size).toBeGreaterThan(12);
  });

  test.each(fixtures)('%s: ignoring one hides its subject and nothing else', (_, result) => {
    for (const finding of result.findings) {
      const { findings } = judge(result.report, { ignored: [entryOf(result, finding)] });
      expect(new Set(subjectsOf(findings, 'ignored'))).toEqual(new Set([subjectOf(finding)]));
      expect(subjectsOf(findings, 'returned')).toEqual([]);
      const withoutKnown = findings.map((each) => ({ ...each, ignored: undefined }));
      expect(withoutKnown).toEqual(result.findings);
    }
  });

  test.each(fixtures)('%s: all of them can be ignored at once', (_, result) => {
    const ignored = result.findings.map((finding) => entryOf(result, finding));
    const { findings } = judge(result.report, { ignored });
    expect(findings.filter((finding) => finding.ignored === undefined)).toEqual([]);
  });

  test.each(fixtures)('%s: another figure in any of its cells brings it back', (_, result) => {
    for (const finding of result.findings) {
      const entry = entryOf(result, finding);
      for (const cell of finding.cells) {
        const { table, row } = parseCellPath(cell);
        if (rowOf(result.report.tables[table], row) === undefined) continue;
        const changed = withFigure(result.report, cell);
        expect(applyIgnored(changed, [finding], [entry])).toEqual([
          { ...finding, returned: { reason: '已核实', at: now.toISOString() } },
        ]);
      }
    }
  });

  test.each(fixtures)(
    '%s: judged anew with another figure in its first cell, it is open or gone',
    (_, result) => {
      for (const finding of result.findings) {
        const [cell] = finding.cells;
        if (cell === undefined) continue;
        const { table, row } = parseCellPath(cell);
        if (rowOf(result.report.tables[table], row) === undefined) continue;
        const { findings } = judge(withFigure(result.report, cell), { ignored: [entryOf(result, finding)] });
        expect(subjectsOf(findings, 'ignored')).toEqual([]);
      }
    },
  );
});
