import { sharedCharacters, traditionalOnly } from './traditional-table';

let table: Map<string, string> | undefined;
let marker: RegExp | undefined;

function addPairs(target: Map<string, string>, pairs: string): void {
  for (let index = 0; index < pairs.length; index += 2) {
    target.set(pairs.charAt(index), pairs.charAt(index + 1));
  }
}

/**
 * Traditional letters turned into simplified ones, character by character.
 *
 * A text without a single letter that only traditional script has is returned as it is, so that
 * simplified words such as 乾安 keep their letters.
 */
export function simplify(text: string): string {
  marker ??= new RegExp(`[${[...traditionalOnly].filter((_, index) => index % 2 === 0).join('')}]`);
  if (!marker.test(text)) return text;
  if (table === undefined) {
    table = new Map();
    addPairs(table, traditionalOnly);
    addPairs(table, sharedCharacters);
  }
  let simplified = '';
  for (const letter of text) simplified += table.get(letter) ?? letter;
  return simplified;
}
