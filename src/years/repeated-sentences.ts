import type { Report, Section } from '../report/schema/report';
import { sentencesOf, type Sentence } from '../report/sentences';
import { isBoilerplate } from './boilerplate';
import { wordsOf, type SentenceWords } from './sentence-words';
import { coverageIn, stretchesOf, type KnownStretches } from './shared-stretches';
import type { ComparedSection, ComparedSentence } from './year-comparison';

/** A sentence of the newer report with its place, beside that of the older one. */
interface MatchedSentence {
  readonly sentence: Sentence;
  readonly kind: ComparedSentence['kind'];
  /** Null for `new` and `boilerplate`. */
  readonly previous: Sentence | null;
  /** Letters and figures, without punctuation and numbering. */
  readonly length: number;
  /** Whether it counts as repeated. */
  readonly isRepeated: boolean;
}

/** One section of the newer report, sentence by sentence. */
export interface MatchedSection {
  readonly number: ComparedSection['number'];
  readonly sentences: readonly MatchedSentence[];
  /** Letters of all sentences but boilerplate. */
  readonly letters: number;
  /** Letters of the repeated ones. */
  readonly repeatedLetters: number;
}

/** The sections that are compared: 总体情况 and 存在的主要问题及改进情况. */
export const comparedNumbers: readonly ComparedSection['number'][] = [1, 5];

/** A sentence of which so much stands in the older report was edited, not written. */
const editedShare = 0.8;
/** Shorter sentences are alike by chance. */
const shortestEdited = 16;

/** The sentences of the older report by each of the forms in which they are compared. */
interface Known {
  readonly words: ReadonlyMap<string, Sentence>;
  readonly withoutYears: ReadonlyMap<string, Sentence>;
  readonly withoutFigures: ReadonlyMap<string, Sentence>;
  readonly stretches: KnownStretches;
  readonly sentences: readonly SentenceWords[];
}

function knownOf(sections: readonly Section[]): Known {
  const sentences = sections.flatMap(sentencesOf).map(wordsOf);
  const by = (form: 'words' | 'withoutYears' | 'withoutFigures'): Map<string, Sentence> =>
    new Map(sentences.map((one) => [one[form], one.sentence]));
  return {
    words: by('words'),
    withoutYears: by('withoutYears'),
    withoutFigures: by('withoutFigures'),
    stretches: stretchesOf(sentences.map(({ withoutFigures }) => withoutFigures)),
    sentences,
  };
}

function editedFrom({ words, withoutFigures }: SentenceWords, known: Known): Sentence | null {
  if (words.length < shortestEdited) return null;
  const { share, source } = coverageIn(known.stretches, withoutFigures);
  return share < editedShare || source === null ? null : (known.sentences[source]?.sentence ?? null);
}

function match(one: SentenceWords, known: Known): MatchedSentence {
  const { sentence, words } = one;
  const as = (kind: MatchedSentence['kind'], previous: Sentence | null, isRepeated: boolean) => ({
    sentence,
    kind,
    previous,
    length: words.length,
    isRepeated,
  });
  if (isBoilerplate(one)) return as('boilerplate', null, false);
  const same = known.words.get(words);
  if (same !== undefined) return as('same', same, true);
  const inAnotherYear = known.withoutYears.get(one.withoutYears);
  if (inAnotherYear !== undefined) return as('figures', inAnotherYear, true);
  const withOtherFigures = known.withoutFigures.get(one.withoutFigures);
  if (withOtherFigures !== undefined) return as('figures', withOtherFigures, false);
  const edited = editedFrom(one, known);
  return edited === null ? as('new', null, false) : as('edited', edited, true);
}

const sectionsNumbered = ({ sections }: Report, number: number): Section[] =>
  sections.filter((section) => section.number === number);

const lettersOf = (sentences: readonly MatchedSentence[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

/**
 * The sentences of one section of the newer report, each beside the one of the older report that it
 * repeats, in whatever order they stand there. Takes time in proportion to the letters of both.
 *
 * @returns null where one of the reports does not have the section
 */
export function matchSection(
  previous: Report,
  current: Report,
  number: ComparedSection['number'],
): MatchedSection | null {
  const [older, newer] = [sectionsNumbered(previous, number), sectionsNumbered(current, number)];
  if (older.length === 0 || newer.length === 0) return null;
  const known = knownOf(older);
  const sentences = newer.flatMap(sentencesOf).map((sentence) => match(wordsOf(sentence), known));
  return {
    number,
    sentences,
    letters: lettersOf(sentences.filter(({ kind }) => kind !== 'boilerplate')),
    repeatedLetters: lettersOf(sentences.filter(({ isRepeated }) => isRepeated)),
  };
}

function asNew({ sentences }: { sentences: readonly Sentence[] }): ComparedSentence[] {
  return sentences.map((sentence) => {
    const kind = isBoilerplate(wordsOf(sentence)) ? 'boilerplate' : 'new';
    return { text: sentence.text, kind, previous: null };
  });
}

/**
 * How much of sections 一 and 五 of the newer report repeats the older one, sentence by sentence.
 *
 * @returns one entry a section, in their order; without sentences where the newer report lacks it, all
 *   of them new where the older one does
 */
export function comparedSections(previous: Report, current: Report): ComparedSection[] {
  return comparedNumbers.map((number) => {
    const matched = matchSection(previous, current, number);
    if (matched === null) {
      const sentences = sectionsNumbered(current, number).flatMap(sentencesOf);
      return { number, sentences: asNew({ sentences }), repeated: null };
    }
    return {
      number,
      sentences: matched.sentences.map((one) => ({
        text: one.sentence.text,
        kind: one.kind,
        previous: one.previous?.text ?? null,
      })),
      repeated: matched.letters === 0 ? null : matched.repeatedLetters / matched.letters,
    };
  });
}
