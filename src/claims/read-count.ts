import type { CountDraft } from './drafts';
import { dimensionOf } from './dimensions';
import { isNeutral, Label } from './label';
import { subjectOf } from './match';
import type { Phrase } from './phrases';
import { claimAll } from './read-all';
import { quoteOf } from './quote';
import type { Subject } from './subject';
import type { SentenceTalk } from './talk';
import type { Count, WordToken } from './tokens';
import { isDisputeTopic, namedTopic, topicAfter } from './topic';

const acts: readonly WordToken['meaning'][] = [
  ...(['receiveNew', 'receive', 'handle', 'conclude', 'reply', 'issue', 'disclose', 'decide'] as const),
  ...(['charge', 'notify', 'repeal', 'inForce'] as const),
];

/** Whether something before the label may have changed what it says. */
function isDoubtful(talk: SentenceTalk, label: Label, marks: Phrase['marks']): boolean {
  if (talk.isChannelled || talk.lists.isLost) return true;
  const goesOn = marks.every((mark) => mark === ',' || mark === '、');
  return talk.isMisunderstood && goesOn && !label.has(...acts);
}

/**
 * 51个收到申请 counts those who received; in 3件上年结转申请和36件当年申请 the words before the second
 * figure belong to the first.
 */
function isMisplaced({ before, behind }: Phrase): boolean {
  const follows = before.at(-1)?.meaning === 'and' && !before.every(isNeutral);
  return follows || new Label(behind).has('receive', 'receiveNew');
}

/** 上年结转9件已办结，予以公开5件: outcomes of those carried in alone. */
function isOfCarriedIn({ counts }: SentenceTalk, subject: Subject): boolean {
  const isOfOutcome = ['outcome', 'reason', 'applicant'].includes(dimensionOf(subject));
  return (
    isOfOutcome && counts.length > 0 && counts.slice(0, 2).every((count) => count.subject === 'carriedIn')
  );
}

function subjectOfCount(talk: SentenceTalk, words: readonly WordToken[], figure: Count): Subject | null {
  const subject = subjectOf(words, talk.settingFor(figure, 'count'));
  const isOfSeveral = subject === 'grantedOrPartiallyGranted' || subject?.startsWith('disputes') === true;
  const label = new Label(words);
  // 复议、诉讼分别为3件、2件 and 复议、诉讼均为2件 count each of them.
  const isOfEach = label.has('respectively') || (label.has('all') && figure.value !== 0);
  if (isOfSeveral && isOfEach) return null;
  return subject !== null && isOfCarriedIn(talk, subject) ? null : subject;
}

/** Enters a count into an open list; whether it is a part of one now. */
function enter({ lists }: SentenceTalk, draft: CountDraft, label: Label, { marks, before }: Phrase): boolean {
  if (!lists.isOpen || lists.isLost || label.has('besides', 'foreign')) return false;
  const isIntroduced = label.has('among', 'including', 'rest') || marks.includes('(');
  // 其中网上申请12件；信函申请6件: by channel.
  const isNext = marks.includes('、') || label.has('channel');
  const { subject } = draft;
  if (subject === null) return (isIntroduced || isNext || before.every(isNeutral)) && lists.enter(draft);
  const isMain = ['stage', 'intake'].includes(dimensionOf(subject)) && subject !== 'carriedOut';
  if (isMain && !isIntroduced && !isNext) {
    lists.close();
    return false;
  }
  if (lists.enter(draft)) return true;
  if (!isIntroduced && dimensionOf(subject) !== 'applicant') return false;
  // 办结12件，其中当年受理10件 does not say how many were received.
  draft.subject = null;
  return lists.enter(draft);
}

function forget(talk: SentenceTalk, words: readonly WordToken[]): void {
  talk.last = null;
  talk.comparison = null;
  // 新收3件，上年结转1件，共4件: only what it is a sum of is not said.
  if (words.every(isNeutral)) return;
  talk.isMisunderstood = true;
  talk.lists.breakOff();
  const topic = topicAfter(words, null);
  const isOfCases = topic === null || topic === 'applications' || isDisputeTopic(topic);
  talk.topic = isOfCases ? 'elsewhere' : topic;
}

/** 复议6件、诉讼3件，其中复议维持5件: parts that name their kind are of the count of that kind. */
function refocus({ lists, recentCounts }: SentenceTalk, words: readonly WordToken[]): void {
  if (!lists.isOpen || new Label(words).results.length === 0) return;
  const kind = namedTopic(words);
  const whole = recentCounts.filter(({ subject }) => subject !== null && subject === kind).at(-1);
  if (whole === undefined) return;
  lists.close();
  lists.open(whole, false);
}

/** Reads a phrase with a count: a claim where its words are understood, or where it is part of a list. */
export function readCount(talk: SentenceTalk, phrase: Phrase, figure: Count): void {
  const { before, behind, marks } = phrase;
  const all = behind.findIndex(({ meaning }) => meaning === 'all');
  const own = [...before, ...(all < 0 ? behind : behind.slice(0, all))];
  const isBare = own.every(isNeutral);
  const label = new Label(isBare ? [...talk.waiting, ...own] : own);
  refocus(talk, own);
  const isUnclear = isDoubtful(talk, label, marks) || isMisplaced(phrase);
  const named = isUnclear ? null : subjectOfCount(talk, label.words, figure);
  // 146件申请全部办结 may be said of those concluded.
  const isOfConcluded = all >= 0 && new Label(behind.slice(all)).has('conclude', 'reply');
  const isReceived = named === 'received' && !label.has('receive', 'receiveNew');
  const subject = isOfConcluded && isReceived ? 'handled' : named;

  talk.waiting = [];
  talk.isChannelled = false;
  const { value, unit, exact } = figure;
  const quote = quoteOf([...label.telling, figure], talk.quote);
  const draft: CountDraft = {
    kind: 'count',
    subject,
    value,
    unit,
    exact,
    scope: talk.scope.scope,
    list: null,
    quote,
  };
  const isPart = enter(talk, draft, new Label([...before, ...behind]), phrase);
  if (draft.subject === null && !isPart) {
    forget(talk, own);
    return;
  }
  if (isPart && label.has('rest')) talk.lists.complete();
  talk.isMisunderstood = false;
  talk.drafts.push(draft);
  talk.counts.push(draft);
  talk.last = draft;
  talk.comparison = { to: draft, from: null };
  talk.topic = topicAfter(own, talk.topic);
  // 上年结转9件全部办结 says nothing of the others.
  if (all >= 0 && !isPart && subject !== 'carriedIn') claimAll(talk, [], behind.slice(all));
}
