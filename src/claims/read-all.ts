import type { CountDraft } from './drafts';
import { dimensionOf } from './dimensions';
import { Label } from './label';
import { subjectOf } from './match';
import { quoteOf } from './quote';
import type { SentenceTalk } from './talk';
import type { WordToken } from './tokens';
import { isDisputeTopic, namedTopic, type Topic } from './topic';

/** Outcomes that all cases can have had. */
const sharedOutcomes: readonly RegExp[] = [
  /^concluded$/,
  /^granted$/,
  /(?:Upheld|Corrected|Decided|Pending)$/,
];

/** The cases that the words speak of: those of the counts before, unless the words name their own. */
function topicOfAll(talk: SentenceTalk, words: readonly WordToken[]): Topic | null {
  const named = namedTopic(words);
  if (named !== null) return named === 'several' ? 'elsewhere' : named;
  if (!isDisputeTopic(talk.topic)) return talk.topic;
  const kinds = talk.meantCounts.map(({ subject }) => subject);
  const hasReviews = kinds.includes('reviews');
  const hasSuits = kinds.some(
    (kind) => kind === 'suits' || kind === 'directSuits' || kind === 'suitsAfterReview',
  );
  return hasReviews && hasSuits ? 'disputes' : talk.topic;
}

function countsOf(talk: SentenceTalk, topic: Topic | null): CountDraft[] {
  return talk.meantCounts.filter(({ list, subject }) => {
    if (list !== null || subject === null) return false;
    const dimension = dimensionOf(subject);
    if (!isDisputeTopic(topic)) return dimension === 'intake' || dimension === 'origin';
    return dimension === 'kind' && (topic === 'disputes' || subject === topic);
  });
}

/**
 * Reads words such as 均已办结 and 均获维持.
 *
 * @param before the words before 均, which may name the cases
 * @param words those from 均 on
 */
export function claimAll(
  talk: SentenceTalk,
  before: readonly WordToken[],
  words: readonly WordToken[],
): void {
  const label = new Label(words);
  const topic = topicOfAll(talk, [...before, ...words]);
  const subject = subjectOf([...before, ...words], { ...talk.settingFor(null, 'all'), topic });
  if (subject === null || !sharedOutcomes.some((outcome) => outcome.test(subject))) return;
  // 均按期答复 is said of those that were due.
  if (label.has('reply') && !label.has('conclude', 'already')) return;
  const told = [...words.filter(({ meaning }) => meaning === 'all'), ...label.telling];
  const of = countsOf(talk, topic);
  talk.drafts.push({ kind: 'all', subject, of, scope: talk.scope.scope, quote: quoteOf(told, talk.quote) });
  talk.meantFrom = talk.counts.length;
}
