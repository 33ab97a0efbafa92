import { overflowAround } from './overflow-around';
import type { Spot } from './spot';

/** Scrolls a place to the middle of the window, at once for readers who want no motion. */
export function scrollToMiddle({ element, reference }: Spot): void {
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  // The element around words may hold a whole report and fill the window many times over.
  const isLong = element.getBoundingClientRect().height > view.innerHeight / 2;
  if (reference === element || !isLong) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const middle = () => {
    const { top, height } = reference.getBoundingClientRect();
    return top + height / 2;
  };
  bringToMiddle(element, view, middle, behavior);
}

/**
 * Moves an element and everything around it that scrolls, from the inside out, across the edges of frames.
 *
 * @param middle where the line to be seen stands in that window, in CSS pixels from its upper edge
 */
function bringToMiddle(element: Element, view: Window, middle: () => number, behavior: ScrollBehavior): void {
  const frame = view.frameElement;
  for (const box of [element, ...overflowAround(element, view)]) {
    const { top, height } = box.getBoundingClientRect();
    box.scrollBy({ top: middle() - (top + height / 2), behavior: 'instant' });
  }
  // Only the last to move may take its time: the others are measured against.
  const pace = frame === null ? behavior : 'instant';
  view.scrollBy({ top: middle() - view.innerHeight / 2, behavior: pace });
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return;
  bringToMiddle(frame, outer, () => frame.getBoundingClientRect().top + frame.clientTop + middle(), behavior);
}
