import type { Draft, Source } from '../draft';
import type { Random } from '../random';
import type { Wreck } from './wreck';

/** Something that may go wrong with a table on its way into a page. */
export interface Damage {
  readonly name: string;
  /** The sources in which it leaves a trace. */
  readonly sources: readonly Source[];
  /** Changes the draft in place. */
  readonly befall: (draft: Draft, random: Random, wreck: Wreck) => void;
}
