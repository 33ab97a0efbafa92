import * as z from 'zod/mini';
import { historyEntrySchema, historyVersionSchema } from '../../../src/history/history-entry';
import type { ExtensionChromium } from './chromium';
import { storedRecords } from './stored-records';

const storedSchema = z.strictObject({
  entries: z.array(z.looseObject({ entry: historyEntrySchema })),
  versions: z.array(historyVersionSchema),
});

/** What the browser has stored of the history, read past the extension's own code; nothing where there is none yet. */
export async function storedHistory({ worker }: ExtensionChromium): Promise<z.infer<typeof storedSchema>> {
  const stored: unknown = await worker.evaluate(storedRecords, {
    database: 'gouji-history',
    stores: ['entries', 'versions'],
  });
  return storedSchema.parse(stored);
}
