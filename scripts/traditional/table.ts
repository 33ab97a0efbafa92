import { converter, type ConversionTable } from '../../src/language/conversion';
import { taiwanTerms } from '../../src/language/taiwan-terms';
import { convertAll, convertedParts, segments } from './reference';

/** Letters that differ and words that are not their letters one by one, as they grow. */
interface Growing {
  readonly letters: Map<string, string>;
  readonly words: Map<string, string>;
}

const inOrder = (pairs: ReadonlyMap<string, string>): string[][] =>
  [...pairs].sort(([one], [other]) => (one < other ? -1 : 1));

function tableOf({ letters, words }: Growing): ConversionTable {
  return { characters: inOrder(letters).flat().join(''), words: inOrder(words).flat().join('|') };
}

/** @throws Error where a word would be read as a pattern */
function checked(table: ConversionTable): ConversionTable {
  const special = /[\\^$.*+?()[\]{}]|\|\||-/.exec(table.characters + table.words);
  if (special !== null) throw new Error(`a word of the table holds ${special[0]}`);
  return table;
}

function learn({ letters, words }: Growing, part: string): void {
  for (const segment of segments(part)) {
    const spelled = [...segment].map((letter) => convertAll(letter));
    [...segment].forEach((letter, index) => {
      const converted = spelled[index] ?? letter;
      if (converted !== letter) letters.set(letter, converted);
    });
    const converted = convertAll(segment);
    if (converted !== spelled.join('')) words.set(segment, converted);
  }
}

/** Enters the terms that begin with a word of the table, so that the word is not found in them. */
function completeTerms({ words }: Growing): void {
  const starts = [...words.keys()];
  for (const [simplified, traditional] of taiwanTerms) {
    if (starts.some((word) => simplified.startsWith(word))) words.set(simplified, traditional);
  }
}

/** Enters a passage as a word, so that no shorter word is found at the wrong place in it. */
function protect({ words }: Growing, part: string, convert: (text: string) => string): void {
  const pieces = segments(part);
  for (let length = 1; length <= pieces.length; length += 1) {
    for (let start = 0; start + length <= pieces.length; start += 1) {
      const passage = pieces.slice(start, start + length).join('');
      if (convert(passage) === convertAll(passage)) continue;
      words.set(passage, convertAll(passage));
      return;
    }
  }
}

/** Enters as a word what is in traditional script already and would be changed again. */
function keep({ words }: Growing, done: string, convert: (text: string) => string): void {
  for (let length = 2; length <= done.length; length += 1) {
    for (let start = 0; start + length <= done.length; start += 1) {
      const passage = done.slice(start, start + length);
      if (words.get(passage) === passage) return;
      if (words.has(passage) || convert(passage) === passage) continue;
      words.set(passage, passage);
      return;
    }
  }
}

/**
 * A table that converts the given texts as the whole dictionaries do, and leaves alone what it has
 * converted already.
 *
 * @param mentions quoted words that are converted nevertheless
 * @throws Error where no table is found
 */
export function tableFor(texts: readonly string[], mentions: readonly string[]): ConversionTable {
  const growing: Growing = { letters: new Map(), words: new Map() };
  const parts = [...new Set([...texts.flatMap(convertedParts), ...mentions])];
  for (const part of parts) learn(growing, part);
  for (const mention of mentions) {
    const converted = convertAll(mention);
    if (converted !== mention) growing.words.set(`“${mention}”`, `“${converted}”`);
  }
  completeTerms(growing);
  for (let round = 0; round < 50; round += 1) {
    const convert = converter(tableOf(growing));
    const wrong = parts.filter((part) => convert(part) !== convertAll(part));
    for (const part of wrong) protect(growing, part, convert);
    const unstable = parts.map(convertAll).filter((done) => convert(done) !== done);
    for (const done of unstable) keep(growing, done, convert);
    if (wrong.length + unstable.length === 0) return checked(tableOf(growing));
  }
  throw new Error('no table converts all texts and leaves what is converted alone');
}
