import type { Verdict } from '../../check/verdict';
import type { Language } from '../../language/language';
import { countInWords } from '../../language/severity';
import { verdictWordsIn } from '../../language/verdict-words';

export interface VerdictLine {
  /** The gravest kind with its number, or that nothing was found. */
  readonly headline: string;
  /** The remaining kinds, gravest first. */
  readonly rest: readonly string[];
}

/** The verdict in words: errors of the sums apart from others, then what is to be verified, then the rest, then what is ignored. */
export function verdictLine(
  { counts, sumErrors, unfinished, ignored }: Verdict,
  language: Language,
): VerdictLine {
  const words = verdictWordsIn(language);
  const say = (severity: keyof typeof counts) => (count: number) => countInWords(count, severity, language);
  const grave = [
    { count: sumErrors, words: words.sumErrors },
    { count: counts.error - sumErrors, words: sumErrors > 0 ? words.otherErrors : say('error') },
    { count: counts.warning, words: say('warning') },
  ];
  const light = [
    { count: counts.notice, words: say('notice') },
    { count: unfinished, words: words.unfinished },
    { count: ignored, words: words.ignored },
  ];
  const spoken = (kinds: typeof grave) =>
    kinds.filter(({ count }) => count > 0).map(({ count, words }) => words(count));
  const [headline = words.clean, ...others] = spoken(grave);
  return { headline, rest: [...others, ...spoken(light)] };
}
