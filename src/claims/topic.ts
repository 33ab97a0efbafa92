import type { WordToken } from './tokens';

/** What the talk is of; `elsewhere` is something that no table counts, null is unknown. */
export type Topic =
  | 'applications'
  | 'reviews'
  | 'suits'
  | 'directSuits'
  | 'suitsAfterReview'
  | 'disputes'
  | 'regulations'
  | 'normativeDocuments'
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'fees'
  | 'procurement'
  | 'processingFee'
  | 'elsewhere';

type Meaning = WordToken['meaning'];

/** The kinds of case, as names of subjects. */
export const disputeTopics = ['reviews', 'suits', 'directSuits', 'suitsAfterReview', 'disputes'] as const;

export type DisputeTopic = (typeof disputeTopics)[number];

export const isDisputeTopic = (topic: Topic | null): topic is DisputeTopic =>
  disputeTopics.some((each) => each === topic);

/** Topics that one word names. */
const named: Partial<Record<Meaning, Topic>> = {
  regulations: 'regulations',
  normativeDocuments: 'normativeDocuments',
  licensing: 'licensing',
  penalties: 'penalties',
  coercion: 'coercion',
  fees: 'fees',
  procurement: 'procurement',
  procurementAmount: 'procurement',
  processingFee: 'processingFee',
  feeNotice: 'processingFee',
};

function disputeAmong(meanings: ReadonlySet<Meaning>): DisputeTopic | 'several' | null {
  const direct = meanings.has('directSuit');
  const after = meanings.has('suitAfterReview');
  const suits =
    direct === after
      ? direct || meanings.has('suit')
        ? 'suits'
        : null
      : direct
        ? 'directSuits'
        : 'suitsAfterReview';
  if (!meanings.has('review')) return suits;
  if (suits === null) return 'reviews';
  return suits === 'suits' ? 'disputes' : 'several';
}

/** 因政府信息公开申请引发的行政复议 is of reviews: the last noun is what is counted. */
function isAboutApplications(words: readonly WordToken[]): boolean {
  const last = (...anyOf: readonly Meaning[]): number =>
    words.map(({ meaning }) => anyOf.includes(meaning)).lastIndexOf(true);
  return (
    last('review', 'suit', 'directSuit', 'suitAfterReview') >
    last('application', 'onRequest', 'bareApplication')
  );
}

/**
 * The topic that words name themselves.
 *
 * @returns null where they name none, `several` where they name more than can be counted together
 */
export function namedTopic(words: readonly WordToken[]): Topic | 'several' | null {
  const meanings = new Set(words.map(({ meaning }) => meaning));
  const topics = new Set<Topic>();
  for (const meaning of meanings) {
    const topic = named[meaning];
    if (topic !== undefined) topics.add(topic);
  }
  const dispute = disputeAmong(meanings);
  if (dispute === 'several') return 'several';
  const isOfApplications =
    meanings.has('application') ||
    meanings.has('onRequest') ||
    (meanings.has('bareApplication') && meanings.has('disclosure'));
  if (dispute !== null) topics.add(dispute);
  if (isOfApplications && !isAboutApplications(words)) topics.add('applications');
  const [topic = null, ...others] = topics;
  return others.length > 0 ? 'several' : topic;
}

/** The topic that a phrase leaves behind for what follows it. */
export function topicAfter(words: readonly WordToken[], before: Topic | null): Topic | null {
  const topic = namedTopic(words);
  if (topic === 'several') return 'elsewhere';
  if (topic !== null) return topic;
  return words.some(({ meaning }) => meaning === 'foreign') ? 'elsewhere' : before;
}
