import type { Claim, ClaimQuote } from '../claims/claim';
import { plain } from '../letters/plain';
import { rememberByObject } from '../letters/remember';
import type { Report, Section } from '../report/schema/report';
import { sentencesOf, type Sentence } from '../report/sentences';

/** The sentence that words of a report stand in, in plain letters without white space. */
export interface ClaimSentence {
  readonly text: string;
  /** What stands before the words, as far as it may be of them. */
  readonly before: string;
  /** What stands behind them, as far as it may be of them. */
  readonly behind: string;
}

const inLetters = (text: string): string => plain(text).replace(/\s+/g, '');

/** The section that words stand in; a number may stand on the page twice. */
function sectionOf(report: Report, { text, passage }: ClaimQuote): Section | undefined {
  return report.sections.find(
    (section) =>
      section.number === passage.section && section.text.slice(passage.start, passage.end) === text,
  );
}

/** Letters before and behind the words of a claim that are read; sentences on real pages are shorter. */
const farthest = 600;

const lettersOf = rememberByObject(({ text }: Sentence): string => inLetters(text));

/** The sentence that the words of a claim stand in. */
export function sentenceOf(report: Report, { quote }: Pick<Claim, 'quote'>): ClaimSentence {
  const { text, passage } = quote;
  const section = sectionOf(report, quote);
  const sentence = (section === undefined ? [] : sentencesOf(section)).find(
    (each) => each.passage.start <= passage.start && passage.end <= each.passage.end,
  );
  if (sentence === undefined) return { text: inLetters(text), before: '', behind: '' };
  const [start, end] = [passage.start - sentence.passage.start, passage.end - sentence.passage.start];
  return {
    text: lettersOf(sentence),
    get before() {
      return inLetters(sentence.text.slice(Math.max(0, start - farthest), start));
    },
    get behind() {
      return inLetters(sentence.text.slice(end, end + farthest));
    },
  };
}

/** The words from the first to the last of several claims of one sentence. */
export function quoteAcross(report: Report, first: Claim, ...others: readonly Claim[]): ClaimQuote {
  const section = sectionOf(report, first.quote);
  const passages = [first, ...others].map(({ quote }) => quote.passage);
  const start = Math.min(...passages.map((passage) => passage.start));
  const end = Math.max(...passages.map((passage) => passage.end));
  if (section === undefined) return first.quote;
  return { text: section.text.slice(start, end), passage: { ...first.quote.passage, start, end } };
}
