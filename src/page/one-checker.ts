/**
 * The event by which a new checker tells an earlier one to go that lives in a world of its own, because the extension
 * was reloaded in between. It passes through the page's own document, so that anybody could send it.
 */
const replacedEvent = 'gouji-checker-replaced';

/** The event by which the next version of the extension tells the checker that it has outlived its own. */
const outlivedEvent = 'gouji-extension-replaced';

/** Under a symbol, since an element with an id would be found by its name in the world of the extension too. */
const endKey = Symbol.for('gouji.end');

/** What checkers of one version of the extension share, and no page sees. */
const world: typeof globalThis & { [endKey]?: () => void } = globalThis;

/**
 * Ends the checker that an earlier injection left in the page, and lets the next one end this one.
 *
 * @param end takes everything off the page that this checker put there, even what it has left when it ended by itself
 * @param isReplaced whether the extension that put this checker into the page has gone; a page that only says so is
 * not believed
 */
export function beTheOnlyChecker(end: () => void, isReplaced: () => boolean): void {
  world[endKey]?.();
  document.dispatchEvent(new Event(replacedEvent));
  const life = new AbortController();
  const leave = (): void => {
    life.abort();
    end();
  };
  world[endKey] = leave;
  document.addEventListener(replacedEvent, () => isReplaced() && leave(), { signal: life.signal });
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
