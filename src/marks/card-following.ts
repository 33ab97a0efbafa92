import { autoUpdate } from '@floating-ui/dom';
import { placeCard } from './card-placement';
import { seenFrom, spotSeenFrom } from './frame-view';
import type { LocatedFinding } from './locate';
import { placeableSpot } from './overflow-around';
import { elementAround, rectanglesOf, type Spot } from './spot';
import { isInSight } from './visible-part';

/**
 * Keeps the card beside its spot while the page scrolls or changes.
 *
 * @param findings what they are about stays visible
 * @param onShown called whenever it stands in its place, to be seen
 * @param onLost called when the page took the spot or the card away
 * @returns ends the following
 */
export function followSpot(
  card: HTMLElement,
  spot: Spot,
  findings: readonly LocatedFinding[],
  onShown: () => void,
  onLost: () => void,
): () => void {
  const seen = placeableSpot(spotSeenFrom(spot, card.ownerDocument), card.ownerDocument);
  let latest = 0;

  async function place(): Promise<void> {
    latest += 1;
    const turn = latest;
    const { x, y } = await placeCard(card, seen, rectanglesAround(card.ownerDocument, findings));
    if (turn !== latest) return;
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    keepReachable(card);
    const isSeen = isInSight(spot, card.ownerDocument) || card.matches(':focus-within');
    card.style.visibility = isSeen ? 'visible' : 'hidden';
    if (isSeen) onShown();
  }

  const update = (): void => {
    if (spot.isOnPage() && card.isConnected) void place();
    else onLost();
  };
  // What scrolls inside a frame is not heard of around it.
  const stopUpdates = autoUpdate(seen.reference, card, update, {
    animationFrame: seen !== spot,
    elementResize: false,
  });
  const stopSizes = watchSizes([spot.element, ...partsOf(card)], update);
  return () => {
    latest = Infinity;
    stopUpdates();
    stopSizes();
  };
}

/**
 * Keeps the card in the corner of the window.
 *
 * @returns ends that
 */
export function keepInCorner(card: HTMLElement): () => void {
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  card.style.removeProperty('visibility');
  card.style.removeProperty('max-height');
  return watchSizes(partsOf(card), () => keepReachable(card));
}

const partsOf = (card: HTMLElement): Element[] => [...card.querySelectorAll('.content, .controls')];

/** Has the part that scrolls take the focus, so that it is scrolled by keyboard; one that does not is passed over. */
function keepReachable(card: HTMLElement): void {
  const scroller = card.querySelector<HTMLElement>('.scroller');
  if (scroller === null || card.role !== 'dialog') return;
  if (scroller.scrollHeight > scroller.clientHeight + 1) scroller.tabIndex = 0;
  else scroller.removeAttribute('tabindex');
}

/**
 * Watches what the place of a card depends on. The card itself is not among it: its height follows from its place, and
 * an observer that changes what it observes is reported to the page as an error.
 */
function watchSizes(elements: readonly Element[], onChange: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  });
  for (const element of elements) observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** All that a card speaks of, as its own window shows it: cells beside that window's frame are out of its way. */
function rectanglesAround(document: Document, findings: readonly LocatedFinding[]): DOMRect[] {
  const cells = findings.flatMap(({ paths }) => [...paths.keys()]);
  const words = findings.flatMap((found) => found.words);
  const onCells = [...new Set(cells)].map((cell) => seenFrom(cell.getBoundingClientRect(), cell, document));
  const onWords = words.flatMap((range) => {
    const around = elementAround(range);
    return around === null ? [] : rectanglesOf([range]).map((one) => seenFrom(one, around, document));
  });
  return [...onCells, ...onWords].filter((rectangle) => rectangle !== null);
}
