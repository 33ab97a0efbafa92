import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import type { BrowserPage } from './driver';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, with all that came before. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const violationsSchema = z.array(z.string());

/** What axe finds wrong with a page as it stands: one line an element. */
export async function violationsOn(page: BrowserPage): Promise<string[]> {
  await page.evaluate(`${source}; 0`);
  const found = `axe
    .run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} }, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(' | '))))`;
  return violationsSchema.parse(await page.evaluate(found));
}
