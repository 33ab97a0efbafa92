import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const readable = ['.html', '.htm', '.mht', '.mhtml', '.txt'];

/** What a folder holds, itself and below. */
export interface FolderContents {
  /** Pages and texts, in the order of their names. */
  readonly files: readonly string[];
  /** How many files of other kinds there are, by their ending without the dot, in capitals. */
  readonly others: ReadonlyMap<string, number>;
}

const byName = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * The files in a folder and below. What begins with a dot is passed over, and links to folders are not followed.
 *
 * @throws what the file system throws, such as for a folder that may not be read
 */
export function readFolder(folder: string): FolderContents {
  const files: string[] = [];
  const others = new Map<string, number>();
  const walk = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((one, other) => byName(one.name, other.name));
    for (const entry of entries) {
      const inside = join(path, entry.name);
      const ending = extname(entry.name).toLowerCase();
      if (entry.isDirectory()) walk(inside);
      else if (readable.includes(ending)) files.push(inside);
      else others.set(ending.slice(1).toUpperCase(), (others.get(ending.slice(1).toUpperCase()) ?? 0) + 1);
    }
  };
  walk(folder);
  return { files, others };
}
