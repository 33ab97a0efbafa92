import type { Subject } from './subject';
import type { Topic } from './topic';
import type { UnitKind } from './units';

/** What is known where a label stands. */
export interface Setting {
  /** What the talk was of before the label. */
  readonly topic: Topic | null;
  /** Whether 复议 and 诉讼 are those over the disclosure of information. */
  readonly isAboutDisclosure: boolean;
  /** Whether it stands in a list of parts. */
  readonly isListed: boolean;
  /** The subject of the count before it in the sentence. */
  readonly previous: Subject | null;
  /** What its unit counts; null where there is none. */
  readonly unitKind: UnitKind | null;
  readonly unit: string | null;
  /** Whether it is a count, or the denial of one, for which the thing alone is enough. */
  readonly mode: 'count' | 'denial' | 'all';
}
