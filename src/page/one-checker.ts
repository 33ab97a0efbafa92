/**
 * The event by which a new checker tells an earlier one to go. It passes through the page's own
 * document, because a checker from before the extension was reloaded lives in a world of its own.
 */
const replacedEvent = 'gouji-checker-replaced';

/** The event by which the next version of the extension tells the checker that it has outlived its own. */
const outlivedEvent = 'gouji-extension-replaced';

/**
 * Ends the checker that an earlier injection left in the page, and lets the next one end this one.
 *
 * @param end takes everything off the page that this checker put there, even what it has left when it ended by itself
 */
export function beTheOnlyChecker(end: () => void): void {
  document.dispatchEvent(new Event(replacedEvent));
  document.addEventListener(replacedEvent, end, { once: true });
}

/**
 * Calls back when the extension that put this checker into the page has been replaced.
 *
 * @param isReplaced whether that is so; anybody could say it
 * @param signal of this checker's life
 */
export function whenOutlived(isReplaced: () => boolean, onOutlived: () => void, signal: AbortSignal): void {
  const listen = (event: Event): void => {
    if (!isReplaced()) return;
    event.preventDefault();
    onOutlived();
  };
  document.addEventListener(outlivedEvent, listen, { signal });
}
