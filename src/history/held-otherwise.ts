import type { HistoryBody } from './history-archive';
import type { HistoryEntry } from './history-entry';

/** The report of the year before that each report is held against, with its version; null for none. */
function heldAgainst(bodies: readonly HistoryBody[]): Map<string, string | null> {
  const held = new Map<string, string | null>();
  for (const { entries } of bodies) {
    for (const { id, year, nameKey } of entries) {
      const before = entries.filter((other) => year !== null && other.year === year - 1);
      // Of the very name rather than of another name of the body.
      const [previous = null]: (HistoryEntry | null)[] = [
        ...before.filter((other) => other.nameKey === nameKey),
        ...before,
      ];
      held.set(id, previous === null ? null : `${previous.id} ${String(previous.version)}`);
    }
  }
  return held;
}

/**
 * The reports that are held against another report of the year before than they were, so that what is told of them
 * holds no longer. Reports that have come together with what they are held against are none of them.
 *
 * @param before the bodies before reports or decisions came or went
 * @param after the bodies now
 * @returns ids
 */
export function heldOtherwise(before: readonly HistoryBody[], after: readonly HistoryBody[]): string[] {
  const was = heldAgainst(before);
  const ids: string[] = [];
  for (const [id, against] of heldAgainst(after)) {
    const known = was.get(id);
    // One that is new was judged with nothing of what was at hand.
    const isOther = known === undefined ? against !== null && isAtHand(against, was) : known !== against;
    if (isOther) ids.push(id);
  }
  return ids;
}

/** Whether the report of a version, told as `id version`, is known. */
function isAtHand(version: string, known: ReadonlyMap<string, unknown>): boolean {
  return known.has(version.slice(0, version.lastIndexOf(' ')));
}
