import * as z from 'zod/mini';
import { historyEntrySchema, historyVersionSchema } from '../../../src/history/history-entry';
import type { ExtensionChromium } from './chromium';

const storedSchema = z.strictObject({
  entries: z.array(z.looseObject({ entry: historyEntrySchema })),
  versions: z.array(historyVersionSchema),
});

/** What the browser has stored of the history, read past the extension's own code; nothing where there is none yet. */
export async function storedHistory({ worker }: ExtensionChromium): Promise<z.infer<typeof storedSchema>> {
  const stored: unknown = await worker.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'gouji-history')) return { entries: [], versions: [] };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gouji-history');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(`no store ${store}`));
      });
    const read = { entries: await all('entries'), versions: await all('versions') };
    database.close();
    return read;
  });
  return storedSchema.parse(stored);
}
