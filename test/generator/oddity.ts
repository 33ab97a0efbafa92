import type { Draft, Source } from './draft';
import type { Random } from './random';

/** In which order oddities befall a page: what is written, where it stands, how the markup shows it. */
export const stages = ['figures', 'labels', 'shape', 'page', 'letters', 'markup'] as const;

/** Something odd that was seen on published pages. */
export interface Oddity {
  /** What was seen. */
  readonly name: string;
  readonly stage: (typeof stages)[number];
  /** The sources in which it can occur. */
  readonly sources: readonly Source[];
  /** Of oddities that share a kind, such as two ways to cut a table, a page has one only. */
  readonly kinds?: readonly string[];
  /** The rules whose errors or warnings it calls for on a report that is right otherwise. */
  readonly calls?: readonly string[];
  /** Changes the draft in place, and the truth of every cell that it makes say something else. */
  readonly befall: (draft: Draft, random: Random) => void;
}
