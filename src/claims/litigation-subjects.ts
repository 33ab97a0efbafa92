type Result = 'upheld' | 'corrected' | 'other' | 'pending' | 'total';

const cells = (blocks: readonly string[], results: readonly Result[]): readonly (readonly string[])[] => [
  blocks.flatMap((block) => results.map((result) => `litigation.${block}.${result}`)),
];

const review = ['review'];
const direct = ['directSuit'];
const after = ['suitAfterReview'];
const suits = [...direct, ...after];
const disputes = [...review, ...suits];

/** What may be counted of 行政复议 and 行政诉讼: the cases of a block, or of several, and their results. */
export const litigationSubjects = {
  reviews: cells(review, ['total']),
  reviewsUpheld: cells(review, ['upheld']),
  reviewsCorrected: cells(review, ['corrected']),
  reviewsOther: cells(review, ['other']),
  reviewsPending: cells(review, ['pending']),
  reviewsDecided: cells(review, ['upheld', 'corrected', 'other']),

  /** 行政诉讼 of either kind. */
  suits: cells(suits, ['total']),
  suitsUpheld: cells(suits, ['upheld']),
  suitsCorrected: cells(suits, ['corrected']),
  suitsOther: cells(suits, ['other']),
  suitsPending: cells(suits, ['pending']),
  suitsDecided: cells(suits, ['upheld', 'corrected', 'other']),

  /** 未经复议直接起诉. */
  directSuits: cells(direct, ['total']),
  directSuitsUpheld: cells(direct, ['upheld']),
  directSuitsCorrected: cells(direct, ['corrected']),
  directSuitsOther: cells(direct, ['other']),
  directSuitsPending: cells(direct, ['pending']),
  directSuitsDecided: cells(direct, ['upheld', 'corrected', 'other']),

  /** 复议后起诉. */
  suitsAfterReview: cells(after, ['total']),
  suitsAfterReviewUpheld: cells(after, ['upheld']),
  suitsAfterReviewCorrected: cells(after, ['corrected']),
  suitsAfterReviewOther: cells(after, ['other']),
  suitsAfterReviewPending: cells(after, ['pending']),
  suitsAfterReviewDecided: cells(after, ['upheld', 'corrected', 'other']),

  /** 行政复议 and 行政诉讼 counted together. */
  disputes: cells(disputes, ['total']),
  disputesUpheld: cells(disputes, ['upheld']),
  disputesCorrected: cells(disputes, ['corrected']),
  disputesOther: cells(disputes, ['other']),
  disputesPending: cells(disputes, ['pending']),
  disputesDecided: cells(disputes, ['upheld', 'corrected', 'other']),
} as const;
