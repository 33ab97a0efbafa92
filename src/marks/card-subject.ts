import type { ShownFinding } from './locate';
import type { Sight } from './open-hidden';
import { isSameSubject } from './same-finding';
import type { Spot } from './spot';

/** Where a selected finding stands among those that are open. */
export interface Position {
  /** Counted from 1; null for one that is ignored. */
  readonly rank: number | null;
  readonly count: number;
}

/** Of what a card speaks. */
export interface CardSubject {
  /** What the card points at; null for a finding without a place, whose card stands in the corner of the window. */
  readonly spot: Spot | null;
  /** In the order in which they are to be read. */
  readonly findings: readonly ShownFinding[];
  /** Where the selected finding stands among the others; null for a card that belongs to the pointer. */
  readonly position: Position | null;
  /** How its place can be seen, where that had to be looked for. */
  readonly sight?: Sight;
}

/** Whether two cards say the same, so that one can stand for the other as it is. */
export function saysTheSame(one: CardSubject, other: CardSubject): boolean {
  const contentOf = ({ spot, sight, findings }: CardSubject): string =>
    JSON.stringify([
      spot === null,
      sight ?? 'visible',
      findings.map(({ finding, diagnosis }) => [finding, diagnosis]),
    ]);
  return contentOf(one) === contentOf(other);
}

/** Whether two cards speak of the same, whatever its figures say. */
export function isAboutTheSame(
  { findings: [one] }: CardSubject,
  { findings: [other] }: CardSubject,
): boolean {
  return one !== undefined && other !== undefined && isSameSubject(one.finding, other.finding);
}
