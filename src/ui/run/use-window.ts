import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Which rows of a long list are in the markup, and how much room the others take. */
export interface RowWindow {
  readonly from: number;
  /** The first one behind them. */
  readonly to: number;
  /** Height of the rows above and below, in CSS pixels. */
  readonly above: number;
  readonly below: number;
}

/** Lists up to this length are in the markup as a whole. */
const shortest = 150;

/** Rows beyond what is in sight, so that scrolling meets no gap; a multiple of this many is left out. */
const margin = 20;

/**
 * Keeps only those rows of a long list in the markup that are near to what is in sight.
 *
 * @param frame the element that scrolls
 * @param rowHeight the same for all rows, in CSS pixels
 */
export function useWindow(frame: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const isLong = count > shortest;
  const [{ first, shown }, setSight] = useState({ first: 0, shown: 40 });
  useEffect(() => {
    const element = frame.current;
    if (element === null || !isLong) return undefined;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight / margin) * margin;
      const shown = Math.ceil(element.clientHeight / rowHeight / margin) * margin;
      setSight((before) => (before.first === first && before.shown === shown ? before : { first, shown }));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame, isLong, rowHeight]);
  if (!isLong) return { from: 0, to: count, above: 0, below: 0 };
  const from = Math.max(0, Math.min(first, count - shown) - margin);
  const to = Math.min(count, first + shown + 2 * margin);
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}
