import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { checkResultSchema } from '../../../src/check/check-result';
import { runPageSchema } from '../../../src/run/run-record';

const storedSchema = z.strictObject({
  pages: z.array(z.omit(runPageSchema, { result: true })),
  results: z.array(z.object({ position: z.int(), result: checkResultSchema })),
});

/** What the browser has stored of all runs, read past the extension's own code. */
export async function storedRun(page: Page): Promise<z.infer<typeof storedSchema>> {
  const stored: unknown = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gouji-runs');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(`no store ${store}`));
      });
    const read = { pages: await all('pages'), results: await all('results') };
    database.close();
    return read;
  });
  return storedSchema.parse(stored);
}
