import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { createHistoryArchive } from '../../../src/history/create-history-archive';
import { checked } from '../../history/checked';

/** The text of a file of history with so many reports. */
export async function historyFileOf(reports: number): Promise<string> {
  globalThis.indexedDB = new IDBFactory();
  const archive = createHistoryArchive();
  for (let number = 1; number <= reports; number += 1) {
    const organization = `第${String(number)}局`;
    await archive.remember(checked({ organization, url: `http://www.mms.gov.cn/${String(number)}.html` }));
  }
  const text = (await archive.exported()).join('');
  archive.close();
  return text;
}
