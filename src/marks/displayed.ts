import { lineage } from './ancestors';
import { localNameOf, ownerDocumentOf } from '../dom/properties';
import { boundsOf, windowOf } from './page-properties';
import type { Spot } from './spot';

/** Narrower or lower than this, in CSS pixels, a part of the page shows nothing of what is in it. */
const least = 1;

/** Whether a place is displayed: it may be scrolled out of the window, but scrolling brings it into sight. */
export function isDisplayed({ element, reference }: Spot): boolean {
  const places = reference.getClientRects?.() ?? [reference.getBoundingClientRect()];
  const hasSize = Array.from(places).some(({ width, height }) => width >= least && height >= least);
  return hasSize && [...lineage(element)].every((around) => isVisible(around) && !isFoldedUp(around));
}

/** Whether an element itself keeps what is in it from being seen. */
export function isHiding(element: Element): boolean {
  const style = styleOf(element);
  const isInvisible = style?.display === 'none' || style?.visibility !== 'visible';
  return (
    isInvisible || style.contentVisibility === 'hidden' || isClosedDetails(element) || isFoldedUp(element)
  );
}

/** Whether an element is a `details` that shows no more than its summary. */
export function isClosedDetails(element: Element): element is HTMLDetailsElement {
  return localNameOf(element) === 'details' && 'open' in element && element.open === false;
}

/** Each element is asked by itself: what hides a frame does not reach into its document. */
function isVisible(element: Element): boolean {
  // Before Chromium 121 the one has the name of the other.
  return Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    checkVisibilityCSS: true,
  });
}

/** Pages fold a part up by taking its height, or push it out of sight by taking its width. */
function isFoldedUp(element: Element): boolean {
  const { width, height } = boundsOf(element);
  if (width >= least && height >= least) return false;
  const style = styleOf(element);
  return style !== undefined && style.display !== 'contents' && style.overflow !== 'visible';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const document = ownerDocumentOf(element);
  return (document && windowOf(document))?.getComputedStyle(element);
}
