import type { MarkedPlace } from './locate';

/** How long the pointer rests on a marked place before its card opens, in milliseconds. */
const openDelay = 150;

/** How long the pointer may travel between place and card before the card closes, in milliseconds. */
const closeDelay = 300;

export interface PointerTarget {
  /**
   * The marked place at a point.
   *
   * @param path the nodes that an event there passed through, the innermost first
   * @param x from the left edge of the event's window, in CSS pixels; `y` from its upper edge
   */
  placeAt(path: readonly EventTarget[], x: number, y: number): MarkedPlace | null;
  /** Whether the event came from the card. */
  isCard(path: readonly EventTarget[]): boolean;
  /** The pointer has come to rest on a marked place, or on none. */
  rest(place: MarkedPlace | null): void;
  /** The reader clicked a marked place. */
  choose(place: MarkedPlace): void;
  /** The reader pressed the pointer outside marked places and card. */
  dismiss(): void;
}

/**
 * Follows the pointer in the given documents until the signal aborts.
 *
 * Nothing is listened to on the elements themselves, and no event is held up or changed.
 */
export function watchPointer(
  documents: Iterable<Document>,
  target: PointerTarget,
  signal: AbortSignal,
): void {
  let under: MarkedPlace | 'card' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function moveTo(place: typeof under): void {
    if (place === under) return;
    under = place;
    clearTimeout(timer);
    if (place === 'card') return;
    timer = setTimeout(() => target.rest(place), place === null ? closeDelay : openDelay);
  }

  function placeOf(event: MouseEvent): typeof under {
    const path = event.composedPath();
    return target.isCard(path) ? 'card' : target.placeAt(path, event.clientX, event.clientY);
  }

  function move(event: PointerEvent): void {
    // A finger leaves the screen at once; what it opened stays until the next press.
    if (event.pointerType === 'touch') return;
    // A pressed button means that text is being selected, maybe beyond the edge of the card.
    if (event.buttons === 0) moveTo(placeOf(event));
  }

  /** The page may have scrolled away below a pointer that nobody moves: that closes a card, but asks for none. */
  function over(event: PointerEvent): void {
    const place = placeOf(event);
    if (place === null || place === 'card' || place === under) move(event);
  }

  function out(event: PointerEvent): void {
    if (event.relatedTarget === null && event.pointerType !== 'touch') moveTo(null);
  }

  function press(event: PointerEvent): void {
    under = placeOf(event);
    clearTimeout(timer);
    if (under === null) target.dismiss();
  }

  function click(event: MouseEvent): void {
    if (!event.isTrusted || event.detail === 0 || event.button !== 0) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isSelecting(event)) return;
    const place = placeOf(event);
    if (place !== null && place !== 'card') target.choose(place);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') clearTimeout(timer);
  }

  const options = { signal, capture: true, passive: true };
  for (const document of documents) {
    document.addEventListener('pointerover', over, options);
    document.addEventListener('pointermove', move, options);
    document.addEventListener('pointerout', out, options);
    document.addEventListener('pointerdown', press, options);
    document.addEventListener('click', click, options);
    document.addEventListener('keydown', key, options);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Whether a click ended a drag by which the reader selected text. */
function isSelecting({ view }: MouseEvent): boolean {
  return view?.getSelection()?.isCollapsed === false;
}
