import type { Locator } from 'vitest/browser';

/** Gives an element the focus, as if it had been reached by the keyboard. */
export function focusOn(locator: Locator): void {
  const element = locator.element();
  if (!(element instanceof HTMLElement)) throw new Error('no element that takes the focus');
  element.focus();
}
