import { inBenchPage } from '../chromium/bench-page';

/** Reading, checking and marking a page in Chromium, as a multiple of SheetJS's reading of the same tables. */
export function readAgainstSheetjs(fixture: string): Promise<number> {
  return inBenchPage(({ call }) => call('read-against', 'readAgainstSheetjs', fixture));
}

/** The same as a multiple of a bare walk over the cells of those tables. */
export function readAgainstWalk(fixture: string): Promise<number> {
  return inBenchPage(({ call }) => call('read-against', 'readAgainstWalk', fixture));
}
