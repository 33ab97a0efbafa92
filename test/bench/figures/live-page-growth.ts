import { inBenchPage } from '../chromium/bench-page';

/** How the time in which a page in Chromium is read and checked grows with the size of its markup. */
export function livePageSizeSlope(): Promise<number> {
  return inBenchPage(({ call }) => call('growth', 'pageSizeSlope', 'word-paste'));
}

/** How the time of marking a page grows with the number of its findings. */
export function marksSlope(): Promise<number> {
  return inBenchPage(({ call }) => call('growth', 'marksSlope', 'clean-2021'));
}
