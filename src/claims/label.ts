import { applicants, things } from './lexicon/things';
import { outcomes, reasons, results } from './lexicon/acts';
import type { WordToken } from './tokens';

type Meaning = WordToken['meaning'];

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];

const applicantMeanings = keysOf(applicants);
const outcomeMeanings = keysOf(outcomes);
const reasonMeanings = keysOf(reasons);
const resultMeanings = keysOf(results);

/** Words that say nothing of what is counted. */
const neutral: ReadonlySet<Meaning> = new Set<Meaning>([
  ...([
    'filler',
    'self',
    'sum',
    'year',
    'otherBody',
    'plan',
    'etc',
    'and',
    'all',
    'already',
    'date',
    'until',
  ] as const),
  ...(['among', 'within', 'including', 'respectively', 'rest', 'besides', 'denial'] as const),
]);

export const isNeutral = ({ meaning }: WordToken): boolean => neutral.has(meaning);

/** The words beside a figure, as the questions that its subject is found by. */
export class Label {
  readonly meanings: ReadonlySet<Meaning>;
  readonly years: readonly (number | null)[];

  constructor(readonly words: readonly WordToken[]) {
    this.meanings = new Set(words.map(({ meaning }) => meaning));
    this.years = words.filter(({ meaning }) => meaning === 'year').map(({ years }) => years);
  }

  has(...anyOf: readonly Meaning[]): boolean {
    return anyOf.some((meaning) => this.meanings.has(meaning));
  }

  /** Whether every word is neutral or one of those given. */
  isMadeOf(allowed: ReadonlySet<Meaning>): boolean {
    return [...this.meanings].every((meaning) => neutral.has(meaning) || allowed.has(meaning));
  }

  /** Whether it says nothing of what is counted. */
  get isBare(): boolean {
    return this.words.every(isNeutral);
  }

  /** The words that are worth quoting. */
  get telling(): readonly WordToken[] {
    const isDated = this.has('carry', 'postpone', 'continue', 'handle', 'conclude', 'reply');
    return this.words.filter(
      (word) => !isNeutral(word) || (isDated && word.meaning === 'year' && word.years !== 0),
    );
  }

  /** Where the first word of a meaning stands among the words; -1 where it does not. */
  position(...anyOf: readonly Meaning[]): number {
    return this.words.findIndex(({ meaning }) => anyOf.includes(meaning));
  }

  get applicants(): readonly (keyof typeof applicants)[] {
    return applicantMeanings.filter((meaning) => this.meanings.has(meaning));
  }

  get outcomes(): readonly (keyof typeof outcomes)[] {
    return outcomeMeanings.filter((meaning) => this.meanings.has(meaning));
  }

  get reasons(): readonly (keyof typeof reasons)[] {
    return reasonMeanings.filter((meaning) => this.meanings.has(meaning));
  }

  get results(): readonly (keyof typeof results)[] {
    return resultMeanings.filter((meaning) => this.meanings.has(meaning));
  }

  /** Whether a thing is named, rather than only what was done with it. */
  get namesThing(): boolean {
    return keysOf(things).some((meaning) => this.meanings.has(meaning));
  }
}
