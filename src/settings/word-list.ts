/** The words of a text that names one a line: without blank lines, space around them, or a word twice. */
export function wordsInLines(text: string): string[] {
  const words = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/**
 * Words as they are stored.
 *
 * @param delivered the list that comes with the extension
 * @returns null for the delivered list, so that it grows with the extension
 */
export function storedWords(words: readonly string[], delivered: readonly string[]): string[] | null {
  const isDelivered =
    words.length === delivered.length && words.every((word, index) => word === delivered[index]);
  return isDelivered ? null : [...words];
}
