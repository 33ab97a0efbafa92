import type { ReferenceElement } from '@floating-ui/dom';
import { boundingRectangle } from './rectangles';

/** A place on the page that a card points at. */
export interface Spot {
  /** The element itself, or the one around the words. */
  readonly element: Element;
  /** What a card is placed beside. */
  readonly reference: ReferenceElement;
  /** Whether the page still has it. */
  isOnPage(): boolean;
}

/** An element as a place to point at. */
export function spotOfElement(element: Element): Spot {
  return { element, reference: element, isOnPage: () => element.isConnected };
}

/**
 * Words as a place to point at.
 *
 * @param ranges one for each text node that has a part in them
 * @returns null where they stand in no element
 */
export function spotOfWords(ranges: readonly Range[]): Spot | null {
  const [first] = ranges;
  const element = first === undefined ? null : elementAround(first);
  if (element === null) return null;
  const rectangles = () => rectanglesOf(ranges);
  const reference = {
    contextElement: element,
    getClientRects: rectangles,
    getBoundingClientRect: () => boundingRectangle(rectangles()) ?? element.getBoundingClientRect(),
  };
  return { element, reference, isOnPage: () => ranges.some(isOnPage) };
}

/** Where words show in the window; empty while they are not displayed. */
export function rectanglesOf(ranges: readonly Range[]): DOMRect[] {
  return ranges.flatMap((range) => [...range.getClientRects()]);
}

/** Whether words are still on the page; a page that takes a text node away leaves its range empty. */
export function isOnPage(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}

/** The element around the beginning of a range; for words that stand bare in a shadow tree, its host. */
export function elementAround({ startContainer }: Range): Element | null {
  const parent: (ParentNode & { readonly host?: Element }) | null = startContainer.parentNode;
  return startContainer.parentElement ?? parent?.host ?? null;
}
