import { stretchOf, trace } from '../letters/traced';
import type { Report } from '../report/schema/report';
import { plainSentencesOf } from './plain-sentences';
import type { Quote } from './rule';

/** Words of a report in plain letters without white space: a sentence, a heading or the title. */
export interface PlainWords {
  readonly letters: string;
  /** The words from the letter at `start` to the one before `end`, as they stand. */
  quote(start: number, end: number): Quote;
}

/** The title of a report, which stands in no section; empty where it has none. */
function titleOf({ title }: Report): PlainWords {
  const text = title ?? '';
  const traced = trace(text);
  return {
    letters: traced.letters,
    quote(first, behind) {
      const { start, end } = stretchOf(traced, first, behind);
      return { text: text.slice(start, end), passage: null };
    },
  };
}

function headingsOf({ sections }: Report): PlainWords[] {
  return sections.map(({ number, heading }) => {
    const traced = trace(heading);
    return {
      letters: traced.letters,
      quote(first, behind) {
        const { start, end } = stretchOf(traced, first, behind);
        return {
          text: heading.slice(start, end),
          passage: { section: number, part: 'heading', start, end },
        };
      },
    };
  });
}

/** All words of a report outside its tables: sentences, headings, title. */
export function plainWordsOf(report: Report): readonly PlainWords[] {
  return [...plainSentencesOf(report), ...headingsOf(report), titleOf(report)];
}

/** How many parts of a report have words that were read: its title, its preamble, its sections. */
export function countParts({ title, preamble, sections }: Report): number {
  return sections.length + [title ?? '', preamble ?? ''].filter((text) => text !== '').length;
}

/**
 * Every place where a pattern fits words, with the words as they stand there.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(words: PlainWords, pattern: RegExp): { match: RegExpMatchArray; quote: Quote }[] {
  return [...words.letters.matchAll(pattern)].map((match) => ({
    match,
    quote: words.quote(match.index, match.index + match[0].length),
  }));
}
