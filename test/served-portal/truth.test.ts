import { expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import type { CheckResult } from '../../src/check/check-result';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { publishedReports, truth } from './portal';

/** The findings of every report that has some, with last year's report at hand where its body kept its name. */
test('the portal holds the planted errors and no other', () => {
  const found: unknown[] = [];
  const expected: unknown[] = [];
  let before: PreviousReport | null = null;
  for (const { body, year, markup } of publishedReports()) {
    const previous: PreviousReport | undefined =
      before !== null && before.report.year === year - 1 ? before : undefined;
    const page = { url: `file:${body.name}-${year}.html`, title: '', checkedAt: new Date() };
    const result: CheckResult = checkPage(parsedTree, parsePage(markup), page, () => ({ previous })).result;
    if (result.status !== 'checked') throw new Error(`${body.name} ${year}: ${result.reason.text.en}`);
    before = { source: result.source, report: result.report };
    const findings = result.findings.map(({ rule, severity, cells }) => [rule, severity, cells[0] ?? null]);
    if (findings.length > 0) found.push({ body: body.name, year, findings });
    const planted = truth.find((each) => each.body === body.name && each.year === year);
    if (planted !== undefined) expected.push({ body: body.name, year, findings: planted.findings });
  }
  expect(found).toEqual(expected);
});
