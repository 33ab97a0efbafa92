import { inBenchPage } from '../chromium/bench-page';

/** Reading and checking a page in Chromium, as a multiple of SheetJS's reading of the same tables. */
export function readAgainstSheetjs(fixture: string): Promise<number> {
  return inBenchPage(({ call }) => call('read-against-sheetjs', 'readAgainstSheetjs', fixture));
}
