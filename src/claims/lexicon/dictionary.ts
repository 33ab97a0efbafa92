import { acts, outcomes, reasons, results } from './acts';
import { fillers } from './fillers';
import { foreign, unfit } from './foreign';
import { structure, years } from './structure';
import { applicants, things } from './things';

const meanings = { ...things, ...applicants, ...acts, ...outcomes, ...reasons, ...results, ...structure };

/** What a word of the dictionary says. */
export type Meaning = keyof typeof meanings | 'self' | 'year' | 'filler' | 'foreign' | 'unfit';

export interface Word {
  readonly letters: string;
  readonly meaning: Meaning;
  /** For years in words: their distance from the year of the report. */
  readonly years?: number;
}

/** Words by their first letter, the longest first. */
type Index = ReadonlyMap<string, readonly Word[]>;

/** The words that every report uses, and those that only one does. */
export interface Dictionary {
  readonly general: Index;
  readonly own: Index;
}

const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '');

function* allWords(): Generator<Word> {
  for (const [meaning, words] of Object.entries(meanings)) {
    for (const letters of listed(words)) yield { letters, meaning: meaning as keyof typeof meanings };
  }
  for (const [letters, distance] of Object.entries(years))
    yield { letters, meaning: 'year', years: distance };
  for (const letters of listed(unfit)) yield { letters, meaning: 'unfit' };
  for (const letters of listed(foreign)) yield { letters, meaning: 'foreign' };
  for (const letters of listed(fillers)) yield { letters, meaning: 'filler' };
}

/** An index of words; of those that are spelled alike the first one counts. */
function indexOf(words: Iterable<Word>): Index {
  const byLetters = new Map<string, Word>();
  for (const word of words) if (!byLetters.has(word.letters)) byLetters.set(word.letters, word);
  const index = new Map<string, Word[]>();
  for (const word of byLetters.values()) {
    const first = word.letters.charAt(0);
    const sameStart = index.get(first);
    if (sameStart === undefined) index.set(first, [word]);
    else sameStart.push(word);
  }
  for (const sameStart of index.values()) {
    sameStart.sort((one, other) => other.letters.length - one.letters.length);
  }
  return index;
}

/** Every word of the general dictionary, in the order in which those spelled alike count. */
export const generalWords: readonly Word[] = [...allWords()];

const general = indexOf(generalWords);

/** The general dictionary with the words that only one report uses. */
export function dictionaryWith(own: readonly Word[]): Dictionary {
  return { general, own: indexOf(own) };
}

const longestIn = (index: Index, letters: string, position: number): Word | null =>
  index.get(letters.charAt(position))?.find((word) => letters.startsWith(word.letters, position)) ?? null;

/** The longest word that stands at a position, the report's own before an equal one; null where none does. */
export function wordAt({ general, own }: Dictionary, letters: string, position: number): Word | null {
  const common = longestIn(general, letters, position);
  const special = longestIn(own, letters, position);
  if (common === null || special === null) return special ?? common;
  return common.letters.length > special.letters.length ? common : special;
}
