import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * All files in a folder and below.
 *
 * @param folder absolute
 * @param isWanted is asked with the path of each file and folder within it, `/` between and none at the end; a
 *   folder that is not wanted is not entered
 * @returns their paths within the folder, `/` between folders, in no particular order
 */
export function listFiles(folder: string, isWanted: (path: string) => boolean = () => true): string[] {
  const within = (parent: string): string[] =>
    readdirSync(parent, { withFileTypes: true }).flatMap((entry) => {
      const absolute = join(parent, entry.name);
      const path = relative(folder, absolute).split(sep).join('/');
      if (!isWanted(path)) return [];
      return entry.isDirectory() ? within(absolute) : [path];
    });
  return within(folder);
}
