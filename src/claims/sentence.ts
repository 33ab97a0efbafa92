import { Label } from './label';
import type { Phrase } from './phrases';
import type { Quoter } from './quote';
import { claimAll } from './read-all';
import { readCount } from './read-count';
import { readDenial } from './read-denial';
import { readComparison, readPercent } from './read-percent';
import { SentenceTalk, type Talk } from './talk';
import { isDisputeTopic, topicAfter } from './topic';

/** What follows a bracket is of the count before it. */
function closeBracket(talk: SentenceTalk): void {
  const whole = talk.lists.closeBracket();
  if (whole === null) return;
  talk.last = whole;
  talk.comparison = { to: whole, from: null };
}

function readMarks(talk: SentenceTalk, { marks }: Phrase): void {
  for (const mark of marks) {
    if (mark === '(') talk.lists.open(talk.last, true);
    else if (mark === ')') closeBracket(talk);
    else if (mark === ';' || mark === '#') {
      talk.isMisunderstood = false;
      talk.meantFrom = talk.counts.length;
    }
    if (mark === '#' && talk.topic === 'elsewhere') talk.topic = null;
  }
  if (marks.some((mark) => mark !== ',' && mark !== ':')) talk.waiting = [];
}

function openLists(talk: SentenceTalk, label: Label, isBracket: boolean): void {
  const { lists } = talk;
  if (label.has('besides')) lists.close();
  if (!isBracket && label.has('among', 'including', 'respectively')) lists.open(talk.whole, false);
  if (label.has('respectively')) lists.complete();
}

function readWords(talk: SentenceTalk, label: Label): void {
  const all = label.position('all');
  if (all >= 0) claimAll(talk, label.words.slice(0, all), label.words.slice(all));
  talk.topic = topicAfter(label.words, talk.topic);
  talk.isChannelled = label.has('channel') && !label.has('etc');
  if (!label.isBare) talk.waiting = label.words;
  if (label.has('foreign')) talk.lists.close();
}

/** Whether the reviews and lawsuits that a phrase speaks of are those over the disclosure of information. */
function isAboutDisclosure(talk: SentenceTalk, label: Label): boolean {
  const says = (words: Label): boolean => words.has('disclosure', 'application', 'onRequest');
  if (!label.has('review', 'suit', 'directSuit', 'suitAfterReview')) {
    const saysOfCases = isDisputeTopic(talk.topic) && label.has('cases') && says(label);
    return talk.isAboutDisclosure || saysOfCases;
  }
  if (talk.isInLitigation || says(label)) return true;
  const waiting = new Label(talk.waiting);
  if (says(waiting) && !waiting.has('unknown', 'foreign', 'unfit')) return true;
  if (isDisputeTopic(talk.topic)) return talk.isAboutDisclosure;
  // A body that reviews handles cases of all kinds.
  return talk.topic === 'applications' && !label.has('receive', 'handle', 'conclude');
}

function readPhrase(talk: SentenceTalk, phrase: Phrase): void {
  const { before, figure, behind, marks } = phrase;
  const label = new Label([...before, ...behind]);
  readMarks(talk, phrase);
  talk.isAboutDisclosure = isAboutDisclosure(talk, label);
  const isCompared = label.has('compare', 'rise', 'fall', 'reach', 'share');
  talk.scope.read(label.words, !isCompared && !label.has('carry', 'postpone', 'continue'));
  openLists(talk, label, marks.includes('('));
  if (figure?.kind === 'percent') readPercent(talk, label, figure);
  else if (label.has('denial')) readDenial(talk, label, figure);
  else if (figure === null) readWords(talk, label);
  else if (isCompared) readComparison(talk, new Label(before), figure);
  else readCount(talk, phrase, figure);
}

/**
 * Reads a sentence.
 *
 * @param before what the sentences before it leave to it
 * @param quote quotes the sentence
 * @returns its claims as drafts, and what it leaves to the next sentence
 */
export function readSentence(phrases: readonly Phrase[], before: Talk, quote: Quoter): SentenceTalk {
  const talk = new SentenceTalk(before, quote);
  for (const phrase of phrases) readPhrase(talk, phrase);
  talk.lists.finish();
  return talk;
}
