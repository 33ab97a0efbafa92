import type { Attachment } from './schema/document';

/** A kind of file in which a report is published. */
export type FileKind = Attachment['kind'];

const kinds: Readonly<Record<FileKind, true>> = {
  pdf: true,
  doc: true,
  docx: true,
  wps: true,
  xls: true,
  xlsx: true,
  et: true,
  ofd: true,
  zip: true,
  rar: true,
};

const anyKind = Object.keys(kinds).join('|');

// The ending stands at the end of the name, or of one part of an address: `downfile.jsp?name=a.pdf&id=3`.
const ending = new RegExp(`[^/\\s]\\.(${anyKind})(?!\\.?[a-z\\d_/-])`, 'i');
const anywhere = new RegExp(`\\.(?:${anyKind})`, 'i');

const isKind = (letters: string): letters is FileKind => Object.hasOwn(kinds, letters);

/** An address without its host, whose own ending may look like that of a file. */
const pathOf = (address: string): string => address.replace(/^(?:[a-z]+:)?\/\/[^/?#]*/i, '');

/** Whether a longer text, such as that of a whole page, may hold the name of a file. */
export function mayNameFile(text: string): boolean {
  return anywhere.test(text);
}

/**
 * The kind of file that a name or an address ends with, or that the query of an address names.
 *
 * @param text a link's text, the name of a file or an address
 * @returns null where it names no file
 */
export function fileKindIn(text: string): FileKind | null {
  if (!mayNameFile(text)) return null;
  const found = ending.exec(pathOf(text))?.[1]?.toLowerCase();
  return found !== undefined && isKind(found) ? found : null;
}
