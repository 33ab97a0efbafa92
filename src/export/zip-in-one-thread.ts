import { zipSync, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Packs files where `fflate` would start workers for the larger ones, from text, which the rules for an extension's
 * pages do not allow: it would wait for them for ever. The build puts this in its place.
 *
 * @param done called with the error or with the archive
 */
export function zip(
  files: Zippable,
  done: (error: unknown, archive: Uint8Array<ArrayBuffer> | null) => void,
): void {
  let archive: Uint8Array<ArrayBuffer>;
  try {
    archive = zipSync(files);
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, archive);
}
