import { dimensionOf } from './dimensions';
import type { CountDraft } from './drafts';
import { Label } from './label';
import type { Phrase } from './phrases';
import type { Quoter } from './quote';
import { claimAll } from './read-all';
import { readCount } from './read-count';
import { readDenial } from './read-denial';
import { readComparison, readPercent } from './read-percent';
import { SentenceTalk, type Talk } from './talk';
import { isDisputeTopic, topicAfter } from './topic';

/** The count that parts may be of; null for those carried in or over, whose parts no table has. */
const divisible = (whole: CountDraft | null): CountDraft | null =>
  whole?.subject === 'carriedIn' || whole?.subject === 'carriedOut' ? null : whole;

/** 占制发文件总数（96件）: the count in the bracket is the whole and no part. */
function openBracket(talk: SentenceTalk): void {
  const isOfTotal = new Label(talk.waiting).has('share', 'sum');
  talk.brackets += 1;
  talk.lists.open(isOfTotal ? null : divisible(talk.last), true);
}

/** What follows a bracket is of the count before it. */
function closeBracket(talk: SentenceTalk): void {
  talk.brackets = Math.max(0, talk.brackets - 1);
  const whole = talk.lists.closeBracket();
  if (whole === null) return;
  talk.last = whole;
  talk.comparison = { to: whole, from: null };
}

function readMarks(talk: SentenceTalk, { marks }: Phrase): void {
  for (const mark of marks) {
    if (mark === '(') openBracket(talk);
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
  if (!isBracket && label.has('among', 'including', 'respectively')) lists.open(divisible(talk.whole), false);
  if (label.has('respectively')) lists.complete();
}

/** 上年结转的9件中 and 予以公开的72件中: what follows is of some of the applications alone. */
function narrow({ lists, last }: SentenceTalk): void {
  const isOfSome = last !== null && last.subject !== null && dimensionOf(last.subject) === 'outcome';
  if (isOfSome || divisible(last) !== last) lists.open(null, false);
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
  talk.scope.read(label.words, !isCompared && !label.has('carry', 'postpone', 'continue'), talk.brackets > 0);
  openLists(talk, label, marks.includes('('));
  if (marks.length === 0 && before[0]?.meaning === 'within') narrow(talk);
  if (figure?.kind === 'percent') readPercent(talk, label, figure);
  else if (label.has('denial')) readDenial(talk, label, figure);
  else if (figure === null) readWords(talk, label);
  else if (isCompared) readComparison(talk, new Label(before), figure);
  else readCount(talk, phrase, figure);
  if (figure !== null && behind.at(-1)?.meaning === 'within') narrow(talk);
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
