import type { ExportedFile } from '../export/export-entry';

/** So long the browser is given to take the file, in milliseconds. */
const timeToTake = 60_000;

/** Hands a file to the person: it goes from this page to the disk and nowhere else. */
export function saveFile({ name, blob }: ExportedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), timeToTake);
}
