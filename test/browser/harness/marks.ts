import type { Frame, Page } from 'playwright-core';
import { cellsOnPage, type Expectation } from './expectation';

/** The marks of one element of the page. */
export interface Mark {
  readonly cell: string | null;
  readonly role: string | null;
  readonly severity: string | null;
}

const gravestFirst = ['error', 'warning', 'notice'];
const byCell = (one: Mark, other: Mark) => (one.cell ?? '').localeCompare(other.cell ?? '');

/**
 * Every element of a page or a frame that carries an attribute of ours, those in open shadow trees
 * included, in the order of their cells.
 */
export async function marksOn(page: Page | Frame): Promise<Mark[]> {
  const marks = await page.evaluate(() => {
    const everywhere = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : everywhere(element.shadowRoot)),
      ]);
    return everywhere(document)
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith('data-gouji')))
      .map((element) => ({
        cell: element.getAttribute('data-gouji-cell'),
        role: element.getAttribute('data-gouji-role'),
        severity: element.getAttribute('data-gouji-severity'),
      }));
  });
  return marks.sort(byCell);
}

/** The marks that a page has to carry at rest: its anchors and suspects, each with the gravest finding on it. */
export function expectedMarks(expectation: Expectation): Mark[] {
  const suspects = new Set(expectation.suspects);
  const severityOf = new Map<string, string>();
  for (const severity of [...gravestFirst].reverse()) {
    for (const { cells } of expectation.findings.filter((one) => one.severity === severity)) {
      const anchors = cells.filter((cell, index) => index === 0 || suspects.has(cell));
      for (const cell of cellsOnPage(expectation, anchors)) severityOf.set(cell, severity);
    }
  }
  return [...severityOf]
    .map(([cell, severity]) => ({ cell, role: suspects.has(cell) ? 'suspect' : 'total', severity }))
    .sort(byCell);
}

/** The markup of a page as it stands in the browser. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
