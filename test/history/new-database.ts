import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { createHistoryArchive, type HistoryStore } from '../../src/history/create-history-archive';

/** Gives each test a browser without any history, and closes what it has opened. */
export function freshHistory(): { readonly archive: () => HistoryStore } {
  const opened: HistoryStore[] = [];
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    for (const archive of opened.splice(0)) archive.close();
  });
  return {
    archive() {
      const archive = createHistoryArchive();
      opened.push(archive);
      return archive;
    },
  };
}
