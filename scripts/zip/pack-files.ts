import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The only moment in our archives, by the local clock, which is what a zip stores; noon exists in every time zone. */
const fixedTime = new Date(1980, 0, 1, 12);

/**
 * Packs files so that the same files give the same bytes on every machine: sorted, with one fixed time, without
 * the rights and owners of the machine, and compressed by our own copy of the algorithm.
 *
 * @param folder where the files lie
 * @param paths the files within it, with `/` between folders; they keep these names
 * @returns the zip
 * @throws Error where a file cannot be read
 */
export function packFiles(folder: string, paths: readonly string[]): Uint8Array {
  const sorted = [...paths].sort();
  const files: Zippable = Object.fromEntries(sorted.map((path) => [path, bytesOf(join(folder, path))]));
  return zipSync(files, { level: 9, mtime: fixedTime });
}

/** A plain array of bytes: a Node buffer would do, were it not for its shared memory. */
const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));
