/** The area that two rectangles share, in square CSS pixels; 0 where they only touch. */
export function sharedArea(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a point lies in a rectangle, its edges included. */
export function contains(rectangle: DOMRect, x: number, y: number): boolean {
  const { left, right, top, bottom } = rectangle;
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** The smallest rectangle around all of them; null where there are none. */
export function boundingRectangle(rectangles: readonly DOMRect[]): DOMRect | null {
  if (rectangles.length === 0) return null;
  const left = Math.min(...rectangles.map((rectangle) => rectangle.left));
  const top = Math.min(...rectangles.map((rectangle) => rectangle.top));
  const right = Math.max(...rectangles.map((rectangle) => rectangle.right));
  const bottom = Math.max(...rectangles.map((rectangle) => rectangle.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * The visible part of a document in the coordinates of `getBoundingClientRect`, scroll bars left out.
 *
 * The size of the root element would not do: without a doctype it is that of the whole page.
 */
export function windowRectangle(document: Document): DOMRect {
  const view = document.defaultView;
  if (view === null) return new DOMRect();
  const { visualViewport } = view;
  if (visualViewport === null) return new DOMRect(0, 0, view.innerWidth, view.innerHeight);
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return new DOMRect(offsetLeft, offsetTop, width, height);
}
