import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import type { CheckResult } from '../../src/check/check-result';
import { summaryOf } from '../../src/check/summary';
import { parsedTree, parsePage } from '../../src/table/sources/parsed';

function check(name: string): CheckResult {
  const markup = readFileSync(`test/fixtures/${name}.html`, 'utf8');
  const page = { url: 'file:page', title: name, checkedAt: new Date() };
  return checkPage(parsedTree, parsePage(markup), page).result;
}

/** The same check with only so many of its findings. */
function withFindings(result: CheckResult, count: number): CheckResult {
  if (result.status !== 'checked') throw new Error('nothing was checked');
  return { ...result, findings: result.findings.slice(0, count) };
}

test.each([
  [0, '勾稽：未发现错误', 'Gouji: no errors found'],
  [1, '勾稽：1 处错误', 'Gouji: 1 error'],
  [2, '勾稽：2 处错误', 'Gouji: 2 errors'],
])('%d errors', (count, chinese, english) => {
  const result = withFindings(check('cancelling-columns'), count);
  expect([summaryOf(result, 'zh-CN'), summaryOf(result, 'en')]).toEqual([chinese, english]);
});

test('without a report, the reason', () => {
  expect(summaryOf(check('blank-form'), 'zh-CN')).toContain('空白表样');
});
