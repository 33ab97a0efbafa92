import { getOverflowAncestors } from '@floating-ui/dom';
import { documentElementOf } from '../dom/properties';
import type { Spot } from './spot';

/** What scrolls or cuts off what is too large around an element; null where the library cannot tell. */
function askedOfLibrary(element: Element): ReturnType<typeof getOverflowAncestors> | null {
  try {
    return getOverflowAncestors(element, [], false);
  } catch {
    // A form with fields named `nodeName` or `parentNode` is no element to the library.
    return null;
  }
}

/**
 * The elements that scroll or cut off what is too large around an element, from the inside out; none where a form
 * around it hides what it is.
 *
 * @param view the window of the element
 */
export function overflowAround(element: Element, view: Window): Element[] {
  // What kind of thing the others are cannot be asked: elements of a page name properties of its window.
  const isElement = (box: Element | Window | VisualViewport): box is Element =>
    box !== view && box !== view.visualViewport;
  return askedOfLibrary(element)?.filter(isElement) ?? [];
}

/**
 * A spot as the library takes it that finds the place of a card: known by its rectangle alone where a form around it
 * hides what it is, else itself.
 *
 * @param document of the card
 */
export function placeableSpot(spot: Spot, document: Document): Spot {
  if (askedOfLibrary(spot.element) !== null) return spot;
  const { reference } = spot;
  return {
    ...spot,
    element: documentElementOf(document),
    reference: { getBoundingClientRect: () => reference.getBoundingClientRect() },
  };
}
