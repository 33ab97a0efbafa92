/** What is put in the place of what. */
export interface ConversionTable {
  /** Single letters, each followed by the one that takes its place. */
  readonly characters: string;
  /** Words, each followed by what takes its place, with | between all of them. */
  readonly words: string;
}

/** Quoted words up to the mark that closes them; quotations within are of one depth. */
const quotation = '“[^“”]*(?:“[^“”]*”[^“”]*)*(?=”|$)';

/**
 * Makes the function that converts texts by a table: at each place the longest word that fits, else the letter.
 * What stands between “ and ” is left as it is, unless the table has it with its opening mark.
 */
export function converter({ characters, words }: ConversionTable): (text: string) => string {
  const parts = words.split('|');
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    pairs.push([parts[index] ?? '', parts[index + 1] ?? '']);
  }
  const longestFirst = pairs.map(([from]) => from).sort((one, other) => other.length - one.length);
  const quotedWords = longestFirst.filter((word) => word.startsWith('“'));
  const plainWords = longestFirst.filter((word) => !word.startsWith('“'));
  const letters = [...characters];
  for (let index = 0; index + 1 < letters.length; index += 2) {
    pairs.push([letters[index] ?? '', letters[index + 1] ?? '']);
  }
  const replacements = new Map(pairs);
  const single = letters.filter((_, index) => index % 2 === 0).join('');
  const pattern = new RegExp([...quotedWords, quotation, ...plainWords, `[${single}]`].join('|'), 'gu');
  return (text) => text.replace(pattern, (found) => replacements.get(found) ?? found);
}
