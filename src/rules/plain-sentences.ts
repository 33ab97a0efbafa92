import { stretchOf, trace } from '../letters/traced';
import { perReport } from '../report/per-report';
import type { Section } from '../report/schema/report';
import { sentencesOf, type Sentence } from '../report/sentences';
import type { Quote } from './rule';

/** A sentence in plain letters without white space, any words of which can be quoted as they stand. */
export interface PlainSentence {
  readonly letters: string;
  /** The number of its section; 0 for the preamble. */
  readonly section: number;
  /** The words from the letter at `start` to the one before `end`. */
  quote(start: number, end: number): Quote;
}

function plainSentence({ text, passage }: Sentence): PlainSentence {
  const traced = trace(text);
  return {
    letters: traced.letters,
    section: passage.section,
    quote(first, behind) {
      const { start, end } = stretchOf(traced, first, behind);
      return {
        text: text.slice(start, end),
        passage: { ...passage, start: passage.start + start, end: passage.start + end },
      };
    },
  };
}

/**
 * The sentences of a report in the order in which they stand, those of the preamble first. Computed
 * once for each report object.
 */
export const plainSentencesOf = perReport((report): readonly PlainSentence[] => {
  const preamble: Pick<Section, 'number' | 'text'> = { number: 0, text: report.preamble ?? '' };
  return [preamble, ...report.sections].flatMap(sentencesOf).map(plainSentence);
});
