/**
 * The event by which a new checker tells an earlier one to go. It passes through the page's own
 * document, because a checker from before the extension was reloaded lives in a world of its own.
 */
const replacedEvent = 'gouji-checker-replaced';

/**
 * Ends the checker that an earlier injection left in the page, and lets the next one end this one.
 *
 * @param end takes everything off the page that this checker put there
 * @param signal of this checker's life
 */
export function beTheOnlyChecker(end: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(replacedEvent));
  document.addEventListener(replacedEvent, end, { signal });
}
