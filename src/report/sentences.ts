import { rememberByObject } from '../letters/remember';
import type { Passage } from './schema/passage';
import type { Section } from './schema/report';

/** A sentence with its place in the report. */
export interface Sentence {
  readonly text: string;
  readonly passage: Passage;
}

const endOfSentence = /[。！？!?\n]+/g;

/** Sentences of a text, with nothing but what stands between the marks that end them. */
function* stretches(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(endOfSentence)) {
    yield { start, end: index };
    start = index + mark.length;
  }
  yield { start, end: text.length };
}

/**
 * The sentences of a section's text in order, without their full stops and the white space around
 * them. Semicolons and colons do not end a sentence. Computed once for each section object.
 */
export const sentencesOf = rememberByObject(
  ({ number, text }: Pick<Section, 'number' | 'text'>): readonly Sentence[] => {
    return [...stretches(text)].flatMap(({ start, end }) => {
      const raw = text.slice(start, end);
      const words = raw.trim();
      if (words === '') return [];
      const first = start + raw.indexOf(words);
      return [
        {
          text: words,
          passage: { section: number, part: 'text', start: first, end: first + words.length },
        },
      ];
    });
  },
);
