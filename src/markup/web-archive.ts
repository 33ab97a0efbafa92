import { partsOf, readPart, type MimePart } from './mime-part';

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** The encoding that its header declares; null where it declares none. */
  readonly encoding: string | null;
}

/** Parts within parts beyond this depth are no web page. */
const deepest = 10;

const headers = /^\s*(?:[\w-]+:[^\n]*(?:\n[ \t][^\n]*)*\n)*?content-type:\s*(?:multipart\/|text\/html)/i;

/** Whether bytes begin with the headers of a web archive (MHTML). */
export function isWebArchive(bytes: Uint8Array): boolean {
  return headers.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

function pagesIn(part: MimePart, depth: number): MimePart[] {
  if (part.type === 'text/html' || part.type === 'application/xhtml+xml') return [part];
  if (!part.type.startsWith('multipart/') || depth > deepest) return [];
  return partsOf(part).flatMap((inner) => pagesIn(inner, depth + 1));
}

/**
 * The pages of a web archive, as browsers and Word save them in one file (.mht, .mhtml): the page
 * itself first, then those in its frames.
 */
export function pagesOf(bytes: Uint8Array): ArchivedPage[] {
  return pagesIn(readPart(bytes), 0).map(({ content, parameters }) => ({
    bytes: content,
    encoding: parameters.get('charset') ?? null,
  }));
}
