import { readFileSync, statSync } from 'node:fs';
import {
  isEmpty,
  isFolder,
  isNotReadable,
  isTooLarge,
  noSuchFile,
  UnusableFile,
} from '../markup/unusable-file';

const largestFile = 64 * 1024 * 1024;

/** The argument that stands for standard input. */
export const standardInput = '-';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws UnusableFile where there is nothing to read, with the reason
 */
export function readBytes(path: string): Uint8Array {
  try {
    if (path !== standardInput) {
      const status = statSync(path);
      if (status.isDirectory()) throw new UnusableFile(isFolder);
      if (status.size > largestFile) throw new UnusableFile(isTooLarge);
    }
    const bytes = readFileSync(path === standardInput ? 0 : path);
    if (bytes.length === 0) throw new UnusableFile(isEmpty);
    if (bytes.length > largestFile) throw new UnusableFile(isTooLarge);
    return bytes;
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const code = codeOf(error);
    throw new UnusableFile(code === 'ENOENT' ? noSuchFile : isNotReadable(code));
  }
}
