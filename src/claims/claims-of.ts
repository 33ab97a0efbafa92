import { perReport } from '../report/per-report';
import type { Passage } from '../report/schema/passage';
import type { Section } from '../report/schema/report';
import { sentencesOf, type Sentence } from '../report/sentences';
import type { Claim } from './claim';
import { finish, type ClaimDraft } from './drafts';
import { legible, type Legible } from './legible';
import { dictionaryWith, type Dictionary } from './lexicon/dictionary';
import { ownWords } from './own-words';
import { phrasesOf } from './phrases';
import type { Quoter } from './quote';
import { readSentence } from './sentence';
import type { Talk } from './talk';
import { tokensOf } from './tokens';
import { isOfOtherMatters, withdraw, withoutCases } from './withdraw';

/** A numbered line opens a topic of its own. */
const numberedLine =
  /^\s*(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])/;

/** Sections whose tables say what their text speaks of. */
const openingTalk: Readonly<Record<number, Talk>> = {
  3: { topic: 'applications', isAboutDisclosure: true, isInLitigation: false, whole: null },
  4: { topic: null, isAboutDisclosure: true, isInLitigation: true, whole: null },
};

const noTalk: Talk = { topic: null, isAboutDisclosure: false, isInLitigation: false, whole: null };

function quoter({ text, passage }: Sentence, { starts, ends }: Legible): Quoter {
  return (start, end) => {
    const [first, last] = [starts[start] ?? 0, ends[end - 1] ?? 0];
    const place: Passage = { ...passage, start: passage.start + first, end: passage.start + last };
    return { text: text.slice(first, last), passage: place };
  };
}

function claimsIn(section: Section, year: number | null, dictionary: Dictionary): Claim[] {
  const opening = openingTalk[section.number] ?? noTalk;
  const drafts: ClaimDraft[] = [];
  let talk = opening;
  for (const sentence of sentencesOf(section)) {
    if (numberedLine.test(sentence.text)) talk = opening;
    const reading = legible(sentence.text);
    const phrases = phrasesOf(tokensOf(reading.letters, dictionary, year));
    const read = readSentence(phrases, talk, quoter(sentence, reading));
    for (const draft of withdraw(read.drafts, reading.letters)) drafts.push(draft);
    talk = isOfOtherMatters(reading.letters) ? withoutCases(read.after) : read.after;
  }
  return finish(drafts);
}

/**
 * What the text of a report claims of its figures, in the order of the text. Pure, and computed once
 * for each report object. When in doubt there is no claim.
 */
export const claimsOf = perReport((report): readonly Claim[] => {
  const dictionary = dictionaryWith(ownWords(report));
  return report.sections.flatMap((section) => claimsIn(section, report.year, dictionary));
});
