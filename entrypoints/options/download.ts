import { saveFile } from '../../src/ui/save-file';

/**
 * Hands a JSON text to the person as a file.
 *
 * @param text in one piece or, where it is long, in several
 */
export function download(text: string | readonly string[], fileName: string): void {
  const pieces = typeof text === 'string' ? [text] : [...text];
  saveFile({ name: fileName, blob: new Blob(pieces, { type: 'application/json' }) });
}
