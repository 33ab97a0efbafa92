import type { Passage } from '../report/schema/passage';
import type { Subject } from './subject';

/** Words of a section's text, as they stand on the page, with their place. */
export interface ClaimQuote {
  readonly text: string;
  readonly passage: Passage;
}

/**
 * Whose work and which year a claim speaks of. `own`: that of the body that reports, in the year it
 * reports on. `other`: that of somebody else (代区政府受理, 各乡镇), of a part of it (本级), of
 * another year, or unclear: never to be held against the tables.
 */
export type Scope = 'own' | 'other';

interface Stated {
  readonly scope: Scope;
  /** The shortest words that carry the claim. */
  readonly quote: ClaimQuote;
}

/** Of which count a count is a part: `共19件，其中11件…、8件…`. */
export interface PartOf {
  readonly whole: CountClaim;
  /**
   * Whether the list says that nothing is missing from it: 分别为, 即, 其余, or all the applicants
   * or kinds of case that there are. `其中` alone does not.
   */
  readonly complete: boolean;
}

/** `受理政府信息公开申请3259件`. */
export interface CountClaim extends Stated {
  readonly kind: 'count';
  /** Null for a part of a list that no cell of the tables answers to: `8件申请人主动撤销`. */
  readonly subject: Subject | null;
  /** As written, in its unit: `1.2万件` is 12000 件, `1.2万元` is 1.2 万元. */
  readonly value: number;
  /** 件, 宗, 万元 …; null where the number stands without one. */
  readonly unit: string | null;
  /** False for 约, 余, 多, 近, 左右, 以上, ranges: never to be held against the tables. */
  readonly exact: boolean;
  /** Null where it stands for itself. The parts of one list share one object. */
  readonly partOf: PartOf | null;
}

/** `未收到政府信息公开申请`: there was none. */
export interface DenialClaim extends Stated {
  readonly kind: 'denial';
  readonly subject: Subject;
  readonly value: 0;
}

/** `均已办结`, `均获维持`: every case had this outcome, so no other outcome had any. */
export interface AllClaim extends Stated {
  readonly kind: 'all';
  /** The outcome that all of them had: `concluded`, `reviewsUpheld`. */
  readonly subject: Subject;
  /** Those that had it, as far as the sentence counts them; empty where it does not. */
  readonly of: readonly CountClaim[];
}

/** `占33.9%`. */
export interface ShareClaim extends Stated {
  readonly kind: 'share';
  /** The subject of `part`, which is the share; null where that has none. */
  readonly subject: Subject | null;
  /** 33.9 for 33.9%. */
  readonly percent: number;
  /** How many decimals are printed. */
  readonly decimals: number;
  readonly exact: boolean;
  /** The count that the share belongs to. */
  readonly part: CountClaim;
  /** The count beside it that it is a share of; null where no such count stands there. */
  readonly whole: CountClaim | null;
  /** What the words say it is a share of (占办结总数的); null where they do not. */
  readonly base: Subject | null;
}

/** `较上年增长1.05%`. */
export interface ChangeClaim extends Stated {
  readonly kind: 'change';
  /** The subject of `to`; null where that has none. */
  readonly subject: Subject | null;
  /** 1.05 for a rise of 1.05%; negative for a fall. */
  readonly percent: number;
  readonly decimals: number;
  readonly exact: boolean;
  /** The count of this year beside it. */
  readonly to: CountClaim;
  /** Last year's count where it is stated (较上年3190件) or follows from a difference (增加69件); else null. */
  readonly from: number | null;
}

/** What the text of a report says of a figure that its tables, or the text itself, can be held against. */
export type Claim = CountClaim | DenialClaim | AllClaim | ShareClaim | ChangeClaim;
