import { frameAround } from './ancestors';
import { ownerDocumentOf } from '../dom/properties';
import { boundsOf } from './page-properties';
import type { Spot } from './spot';
import { zoomOf } from './zoom';

/**
 * A rectangle of one document as it stands in the window of another around it.
 *
 * @param rectangle in the coordinates of the element's own window, as the element reports its own
 * @param element from which it was taken
 * @param outer the document of the element, or one in whose frames that is shown
 * @returns null where the outer document does not show the element
 */
export function seenFrom(rectangle: DOMRect, element: Element, outer: Document): DOMRect | null {
  const document = ownerDocumentOf(element);
  return document && outOfFrames(scaled(rectangle, unzoomedFactor(element)), document, outer);
}

/**
 * A rectangle of the window of one document as it stands in that of another around it.
 *
 * @returns null where the outer document does not show the inner one
 */
export function outOfFrames(rectangle: DOMRect, inner: Document, outer: Document): DOMRect | null {
  let seen = rectangle;
  let document = inner;
  while (document !== outer) {
    const frame = frameAround(document);
    if (frame === null) return null;
    seen = outOfFrame(seen, frame);
    document = frame.ownerDocument;
  }
  return seen;
}

/** A spot whose place is told in the coordinates of another document, around its own; itself where nothing differs. */
export function spotSeenFrom(spot: Spot, outer: Document): Spot {
  const { element, reference } = spot;
  if (element.ownerDocument === outer && unzoomedFactor(element) === 1) return spot;
  const seen = (rectangle: DOMRect): DOMRect => seenFrom(rectangle, element, outer) ?? new DOMRect();
  const measure = (): DOMRect => seen(asRectangle(reference.getBoundingClientRect()));
  return {
    ...spot,
    reference: {
      contextElement: frameIn(element, outer),
      getBoundingClientRect: measure,
      getClientRects: () => [...(reference.getClientRects?.() ?? [])].map((one) => seen(asRectangle(one))),
    },
  };
}

/** The frame in a document in which an element of an inner one is shown, or the element itself. */
function frameIn(element: Element, outer: Document): Element {
  let shown = element;
  while (shown.ownerDocument !== outer) {
    const frame = frameAround(shown.ownerDocument);
    if (frame === null) break;
    shown = frame;
  }
  return shown;
}

interface Edges {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function asRectangle({ x, y, width, height }: Edges): DOMRect {
  return new DOMRect(x, y, width, height);
}

function outOfFrame({ x, y, width, height }: DOMRect, frame: Element): DOMRect {
  const factor = unzoomedFactor(frame);
  const edge = scaled(frame.getBoundingClientRect(), factor);
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const padding = (side: 'paddingLeft' | 'paddingTop'): number =>
    Number.parseFloat(style?.[side] ?? '0') || 0;
  const across = scaleOf(edge.width, frame, 'offsetWidth');
  const down = scaleOf(edge.height, frame, 'offsetHeight');
  // Where elements report pixels of their own zoom, that does not reach into frames.
  const [innerAcross, innerDown] = [across / factor, down / factor];
  return new DOMRect(
    edge.x + (frame.clientLeft + padding('paddingLeft')) * across + x * innerAcross,
    edge.y + (frame.clientTop + padding('paddingTop')) * down + y * innerDown,
    width * innerAcross,
    height * innerDown,
  );
}

/** How many times larger than laid out a frame is shown, by `zoom` or a transformation. */
function scaleOf(shown: number, frame: Element, side: 'offsetWidth' | 'offsetHeight'): number {
  const laidOut = sizeOf(frame, side);
  return laidOut > 0 ? shown / laidOut : 1;
}

function sizeOf(element: Element, side: 'offsetWidth' | 'offsetHeight'): number {
  return isHtml(element) ? element[side] : 0;
}

/** Before Chromium 128 an element reports its place in pixels of its own zoom: those are so many times larger. */
function unzoomedFactor(element: Element): number {
  const zoom = zoomOf(element);
  if (zoom === 1) return 1;
  const laidOut = sizeOf(element, 'offsetWidth');
  if (laidOut === 0) return 1;
  const reported = boundsOf(element).width;
  return Math.abs(reported - laidOut * zoom) <= Math.abs(reported - laidOut) ? 1 : zoom;
}

function scaled({ x, y, width, height }: DOMRect, factor: number): DOMRect {
  return factor === 1
    ? new DOMRect(x, y, width, height)
    : new DOMRect(x * factor, y * factor, width * factor, height * factor);
}

function isHtml(element: Element): element is HTMLElement {
  return 'offsetWidth' in element;
}
