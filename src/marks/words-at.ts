import type { LocatedFinding, MarkedPlace } from './locate';
import { contains } from './rectangles';
import { textHighlightsOf } from './text-highlights';
import { elementAround, spotOfWords } from './spot';

/**
 * The marked words under a point of the window.
 *
 * @param path what an event at that point passed through, the innermost first
 * @param x from the left edge of the event's window, in CSS pixels; `y` from its upper edge
 */
export type WordsAt = (path: readonly EventTarget[], x: number, y: number) => MarkedPlace | null;

/** Looks for words by the elements around them, so that a point elsewhere costs no layout. */
export function wordsAt(findings: readonly LocatedFinding[]): WordsAt {
  const around = new Map<EventTarget, Set<LocatedFinding>>();
  for (const finding of findings) {
    for (const range of finding.words) {
      const element = elementAround(range);
      if (element !== null) around.set(element, (around.get(element) ?? new Set()).add(finding));
    }
  }
  /** The same words are the same place, however often they are asked for. */
  const places = new Map<string, MarkedPlace>();

  function placeOf(found: readonly LocatedFinding[]): MarkedPlace | null {
    const key = found.map((finding) => findings.indexOf(finding)).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const spot = spotOfWords(found[0]?.words ?? []);
    if (spot === null) return null;
    const place = { spot, findings: found };
    places.set(key, place);
    return place;
  }

  return (path, x, y) => {
    for (const node of path) {
      const found = [...(around.get(node) ?? [])].filter(({ words }) =>
        words.some((range) => elementAround(range) === node && isAt(range, x, y)),
      );
      if (found.length > 0) return placeOf(found);
    }
    return null;
  };
}

/** Where words cannot be marked by themselves, the element around them stands for them. */
function isAt(range: Range, x: number, y: number): boolean {
  const document = range.startContainer.ownerDocument;
  if (document === null || textHighlightsOf(document) === null) return true;
  return [...range.getClientRects()].some((rectangle) => contains(rectangle, x, y));
}
