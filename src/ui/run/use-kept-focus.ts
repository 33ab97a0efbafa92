import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** So long after a click a lost focus is a consequence of it, in milliseconds. */
const patience = 2_000;

/**
 * Keeps the keyboard in the page when the button that was pressed goes away with what it did.
 *
 * @param part in which the focus is looked for and set
 * @returns to be called with every press: selectors of what gets the focus then, the best first
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<{ readonly selectors: readonly string[]; readonly until: number } | null>(null);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (wanted.current === null || (activeElement !== null && activeElement !== body)) return;
    const { selectors, until } = wanted.current;
    wanted.current = null;
    if (performance.now() > until) return;
    for (const selector of selectors) {
      const next = part.current?.querySelector<HTMLElement>(selector);
      if (next === null || next === undefined) continue;
      next.focus();
      return;
    }
  });
  return (...selectors) => {
    wanted.current = { selectors, until: performance.now() + patience };
  };
}
