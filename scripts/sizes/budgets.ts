import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../zip/list-files';
import { packFiles } from '../zip/pack-files';
import { firstLoad } from './first-load';

/** A size that is not to be exceeded, in bytes. */
export interface Budget {
  readonly size: number;
  readonly limit: number;
  readonly met: boolean;
}

/** A kilobyte, as file managers and networks reckon it. */
export const kilobyte = 1000;

/** What is not counted in the zip: fonts and source maps say nothing of how much code there is. */
const uncounted = /\.(?:map|woff2?|ttf|otf)$/;

/**
 * The budgets of a built extension, each by its name.
 *
 * @param folder where the extension lies, absolute
 * @throws Error where it was not built
 */
export function budgetsOf(folder: string): Record<string, Budget> {
  const sizeOf = (path: string): number => statSync(join(folder, path)).size;
  const budget = (size: number, kilobytes: number): Budget => {
    const limit = kilobytes * kilobyte;
    return { size, limit, met: size <= limit };
  };
  const [checker, marks] = [sizeOf('checker.js'), sizeOf('marks.js')];
  const popup = firstLoad('/popup.html', (path) => readFileSync(join(folder, path), 'utf8'));
  const packed = listFiles(folder).filter((path) => !uncounted.test(path));
  return {
    // On every page of the portals.
    detector: budget(sizeOf('content-scripts/detector.js'), 20),
    // In every page that is read.
    checker: budget(checker, 130),
    // In a page that has something to mark.
    'checker with marks': budget(checker + marks, 225),
    'popup at first': budget(
      popup.reduce((sum, path) => sum + sizeOf(path), 0),
      130,
    ),
    zip: budget(packFiles(folder, packed).length, 900),
  };
}
