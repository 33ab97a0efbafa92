import { decodeText } from './decode';
import { isWebArchive } from './web-archive';

/** What holds a report: the markup of a page, a web archive of pages (MHTML), or plain text. */
export type SourceKind = 'page' | 'archive' | 'text';

/** Markup begins with a tag, a comment or a declaration; a report in plain text does not. */
const markup = /^\uFEFF?\s*<(?:!|\?|[a-z])/i;

/** Whether a text is markup, told by how it begins. */
export function isMarkup(text: string): boolean {
  return markup.test(text);
}

/**
 * What bytes hold, told by how they begin.
 *
 * @throws UnusableFile where the bytes are no text
 */
export function kindOfBytes(bytes: Uint8Array): SourceKind {
  if (isWebArchive(bytes)) return 'archive';
  return isMarkup(decodeText(bytes.subarray(0, 1024))) ? 'page' : 'text';
}
