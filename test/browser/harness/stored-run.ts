import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { checkResultSchema } from '../../../src/check/check-result';
import { runPageSchema } from '../../../src/run/run-record';
import { storedRecords } from './stored-records';

const storedSchema = z.strictObject({
  pages: z.array(z.omit(runPageSchema, { result: true })),
  results: z.array(z.object({ position: z.int(), result: checkResultSchema })),
});

/** What the browser has stored of all runs, read past the extension's own code. */
export async function storedRun(page: Page): Promise<z.infer<typeof storedSchema>> {
  const stored: unknown = await page.evaluate(storedRecords, {
    database: 'gouji-runs',
    stores: ['pages', 'results'],
  });
  return storedSchema.parse(stored);
}
