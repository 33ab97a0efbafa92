import { inBenchPage } from '../chromium/bench-page';

/** The time of one look of the detector at an ordinary page in Chromium, in milliseconds. */
export function detectorTime(elements: number): Promise<number> {
  return inBenchPage(({ call }) => call('detector', 'detectorTime', elements));
}
