/** So long the browser is given to take the file, in milliseconds. */
const timeToTake = 60_000;

/**
 * Hands a text to the person as a file; it goes from this page to the disk and nowhere else.
 *
 * @param text in one piece or, where it is long, in several
 */
export function download(text: string | readonly string[], fileName: string): void {
  const pieces = typeof text === 'string' ? [text] : [...text];
  const address = URL.createObjectURL(new Blob(pieces, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), timeToTake);
}
