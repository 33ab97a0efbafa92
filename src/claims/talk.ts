import type { ClaimDraft, CountDraft } from './drafts';
import { dimensionOf } from './dimensions';
import { OpenLists } from './lists';
import type { Comparison } from './percentages';
import type { Quoter } from './quote';
import { ScopeReader } from './scope';
import type { Setting } from './setting';
import type { Count, WordToken } from './tokens';
import type { Topic } from './topic';

/** What the sentences before leave to the next. */
export interface Talk {
  readonly topic: Topic | null;
  /** Whether 复议 and 诉讼 are those over the disclosure of information. */
  readonly isAboutDisclosure: boolean;
  /** Whether the section is that of the reviews and lawsuits, in which no others are spoken of. */
  readonly isInLitigation: boolean;
  /** The count that a sentence beginning with 其中 divides. */
  readonly whole: CountDraft | null;
}

/** Words do not point back over more counts than this. */
const farthest = 32;

/** Everything that is known while a sentence is read. */
export class SentenceTalk {
  readonly drafts: ClaimDraft[] = [];
  readonly lists = new OpenLists();
  readonly scope = new ScopeReader();
  /** How many brackets are open. */
  brackets = 0;
  topic: Topic | null;
  isAboutDisclosure: boolean;
  readonly isInLitigation: boolean;
  /** The count right before; null where it was not understood. */
  last: CountDraft | null = null;
  /** The counts that were understood, in order. */
  readonly counts: CountDraft[] = [];
  /** Where in `counts` those begin that words such as 均 may mean. */
  meantFrom = 0;
  comparison: Comparison | null = null;
  /** Words without a figure of their own; it may follow. */
  waiting: readonly WordToken[] = [];
  /** Whether words such as 通过邮寄 make a part of what is counted next. */
  isChannelled = false;
  /** Whether the count before it was not understood, so that its verb may be meant here too. */
  isMisunderstood = false;

  constructor(
    private readonly before: Talk,
    readonly quote: Quoter,
  ) {
    this.topic = before.topic;
    this.isAboutDisclosure = before.isAboutDisclosure;
    this.isInLitigation = before.isInLitigation;
  }

  /** The last counts, the nearest last. */
  get recentCounts(): readonly CountDraft[] {
    return this.counts.slice(-farthest);
  }

  /** The counts that words such as 均 may mean: the last ones, of the same stretch of the sentence. */
  get meantCounts(): readonly CountDraft[] {
    return this.counts.slice(Math.max(this.meantFrom, this.counts.length - farthest));
  }

  /** Whether the two counts before are of different kinds of case: 复议5件、诉讼3件，其中…. */
  get isWholeAmbiguous(): boolean {
    const isKind = ({ subject, list }: CountDraft): boolean =>
      subject !== null && dimensionOf(subject) === 'kind' && list === null;
    const pair = this.meantCounts.slice(-2);
    return pair.length === 2 && pair.every(isKind);
  }

  /** The count that 其中 divides; null where that is not certain. */
  get whole(): CountDraft | null {
    if (this.counts.length === 0 && !this.isMisunderstood) return this.before.whole;
    return this.isWholeAmbiguous ? null : this.last;
  }

  /** What it leaves to the next sentence. */
  get after(): Talk {
    const { topic, isAboutDisclosure, isInLitigation } = this;
    const main =
      this.recentCounts.filter(({ list, subject }) => list === null && subject !== null).at(-1) ?? null;
    const isClear = topic !== 'elsewhere' && !this.isMisunderstood && !this.isWholeAmbiguous;
    return { topic, isAboutDisclosure, isInLitigation, whole: isClear ? main : null };
  }

  settingFor(figure: Count | null, mode: Setting['mode']): Setting {
    return {
      topic: this.topic,
      isAboutDisclosure: this.isAboutDisclosure,
      isListed: this.lists.isOpen,
      previous: this.last?.subject ?? null,
      unitKind: figure?.unitKind ?? null,
      unit: figure?.unit ?? null,
      mode,
    };
  }
}
