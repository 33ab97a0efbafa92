import { expect, it } from 'vitest';
import { isOnPage } from '../../src/ui/result/is-on-page';
import { findingWith, reportWith } from './results';

const { tables } = reportWith();
const report = reportWith({ tables: { ...tables, litigation: { review: { total: null } } } });
const about = (...cells: string[]) => findingWith({ rule: 'missing-row', severity: 'error', cells });

it.each([
  [about('litigation.review.total'), true],
  [about('litigation.review.upheld', 'litigation.review.total'), true],
  [about('litigation.review.upheld'), false],
  [about('litigation.directSuit.total', 'litigation.directSuit.upheld'), false],
  [about(), false],
])('a finding is on the page where the page has one of its cells, a blank one too: %#', (finding, is) => {
  expect(isOnPage(finding, report)).toBe(is);
});
