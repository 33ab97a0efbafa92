import { frameAround } from './ancestors';
import { seenFrom } from './frame-view';
import { overflowAround } from './overflow-around';
import { boundsOf, windowOf } from './page-properties';
import { windowRectangle } from './rectangles';
import type { Spot } from './spot';

/** What may cut off a part of an element: rectangles in one window, measured when they are called for; null where one is gone. */
export type Clippers = readonly (() => DOMRect | null)[];

/**
 * What may cut off a part of an element on its way into the window of an outer document: whatever scrolls or hides
 * what is too large, and the frames.
 *
 * @returns rectangles in that window, measured when they are called for
 */
export function clippersOf(element: Element, outer: Document): Clippers {
  const clippers: (() => DOMRect | null)[] = [];
  let inner: Element | null = element;
  while (inner !== null) {
    const ownerDocument: Document = inner.ownerDocument;
    for (const box of overflowAround(inner, windowOf(ownerDocument) ?? window)) {
      const isRoot = box === ownerDocument.documentElement || box === ownerDocument.body;
      if (!isRoot) clippers.push(() => seenFrom(innerBox(box), box, outer));
    }
    const root: Element = ownerDocument.documentElement;
    clippers.push(() => seenFrom(windowRectangle(ownerDocument), root, outer));
    inner = ownerDocument === outer ? null : frameAround(ownerDocument);
  }
  return clippers;
}

/** The part of a rectangle that clippers leave; null where they leave nothing. */
export function visiblePart(rectangle: DOMRect, clippers: Clippers): DOMRect | null {
  let { left, top, right, bottom } = rectangle;
  for (const clip of clippers) {
    const edge = clip();
    if (edge === null) return null;
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
    if (right <= left || bottom <= top) return null;
  }
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * The part of a rectangle that an element reports which nothing cuts off on the way into the window of an outer
 * document, in the coordinates of that window; null where nothing is left.
 */
export function partInSight(element: Element, rectangle: DOMRect, outer: Document): DOMRect | null {
  const seen = seenFrom(rectangle, element, outer);
  return seen && visiblePart(seen, clippersOf(element, outer));
}

/** Whether a place is scrolled into the window of an outer document; one that is not displayed is not scrolled away. */
export function isInSight({ element, reference }: Spot, outer: Document): boolean {
  if (reference.getClientRects?.().length === 0) return true;
  const { x, y, width, height } = reference.getBoundingClientRect();
  return partInSight(element, new DOMRect(x, y, width, height), outer) !== null;
}

/** Without its borders, over which nothing inside shows. */
function innerBox(box: Element): DOMRect {
  const { left, top, width } = boundsOf(box);
  const { clientLeft, clientTop, clientWidth, clientHeight } = box;
  const laidOut = 'offsetWidth' in box && typeof box.offsetWidth === 'number' ? box.offsetWidth : 0;
  const scale = laidOut > 0 ? width / laidOut : 1;
  return new DOMRect(
    left + clientLeft * scale,
    top + clientTop * scale,
    clientWidth * scale,
    clientHeight * scale,
  );
}
