import { sharedCharacters, traditionalOnly } from './traditional-table';

let table: Map<string, string> | undefined;
/** By character code: 1 for what traditional script alone has. A set, or an expression, would take far longer. */
let marks: Uint8Array | undefined;

function addPairs(target: Map<string, string>, pairs: string): void {
  for (let index = 0; index < pairs.length; index += 2) {
    target.set(pairs.charAt(index), pairs.charAt(index + 1));
  }
}

function hasTraditionalLetter(text: string): boolean {
  if (marks === undefined) {
    marks = new Uint8Array(0x10000);
    for (let index = 0; index < traditionalOnly.length; index += 2)
      marks[traditionalOnly.charCodeAt(index)] = 1;
  }
  for (let index = 0; index < text.length; index += 1) {
    if (marks[text.charCodeAt(index)] === 1) return true;
  }
  return false;
}

/**
 * Traditional letters turned into simplified ones, character by character.
 *
 * A text without a single letter that only traditional script has is returned as it is, so that
 * simplified words such as 乾安 keep their letters.
 */
export function simplify(text: string): string {
  if (!hasTraditionalLetter(text)) return text;
  if (table === undefined) {
    table = new Map();
    addPairs(table, traditionalOnly);
    addPairs(table, sharedCharacters);
  }
  let simplified = '';
  for (const letter of text) simplified += table.get(letter) ?? letter;
  return simplified;
}
