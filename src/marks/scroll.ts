/** Scrolls an element to the middle of the window, at once for readers who want no motion. */
export function scrollToMiddle(element: Element): void {
  const still = element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
}
