import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Unpacks a zip.
 *
 * @param folder absolute; made where it is missing
 * @param zip the archive's bytes
 * @throws Error where a name in it leads out of the folder, or it is no zip
 */
export function unpackInto(folder: string, zip: Uint8Array): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const path = resolve(folder, name);
    if (!path.startsWith(folder + sep)) throw new Error(`a name in the archive leads out of it: ${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
