import { autoUpdate } from '@floating-ui/dom';
import type { Language } from '../language/language';
import { announcement, findingList } from './card-content';
import { isOutOfSight, placeCard } from './card-placement';
import { createCardShell, type CardShell } from './card-shell';
import type { LocatedFinding } from './locate';
import { rectanglesOf, type Spot } from './spot';

/** Of what a card speaks. */
export interface CardSubject {
  /** What the card points at. */
  readonly spot: Spot;
  /** In the order in which they are to be read. */
  readonly findings: readonly LocatedFinding[];
  /** Whether the card belongs to a selection, which is announced, and not to the pointer. */
  readonly selected: boolean;
}

/** The one card of a page; it is in the markup only while it is open. */
export interface Card {
  /** Opens a card in the place of the one that is open, beside its spot; does nothing where that is no longer on the page. */
  open(subject: CardSubject): void;
  close(): void;
  /** Whether an event that passed through these nodes came from the card. */
  isAmong(path: readonly EventTarget[]): boolean;
}

/**
 * The card of a page; nothing is in the markup before it is opened.
 *
 * @param onDismiss called when the reader closes the card by its own button
 */
export function createCard(languageNow: () => Language, onDismiss: () => void): Card {
  let shell: CardShell | null = null;
  let stop: (() => void) | null = null;

  function close(): void {
    stop?.();
    shell?.host.remove();
    stop = shell = null;
  }

  function open(subject: CardSubject): void {
    close();
    const { spot, findings, selected } = subject;
    if (!spot.isOnPage()) return;
    const document = spot.element.ownerDocument;
    const language = languageNow();
    shell = createCardShell(document, language, selected, onDismiss);
    shell.card.append(findingList(document, findings, language));
    document.documentElement.append(shell.host);
    // A page that defines the element for itself may throw it out again at once.
    if (!shell.card.isConnected) return;
    // On a page that enlarges itself by `zoom`, coordinates of the window and of the card would differ.
    shell.card.style.zoom = String(1 / shell.host.currentCSSZoom);
    shell.card.showPopover();
    if (selected) shell.announce(announcement(findings, language));
    stop = follow(subject, shell.card, close);
  }

  return {
    open,
    close,
    isAmong: (path) => shell !== null && path.includes(shell.host),
  };
}

/**
 * Keeps the card beside its spot while the page scrolls or changes.
 *
 * @param onLost called when the page took the spot or the card away
 * @returns ends the following
 */
function follow({ spot, findings }: CardSubject, card: HTMLElement, onLost: () => void): () => void {
  let latest = 0;

  async function place(): Promise<void> {
    latest += 1;
    const turn = latest;
    const [{ x, y }, hidden] = await Promise.all([
      placeCard(card, spot, rectanglesAround(spot, findings)),
      isOutOfSight(spot, card),
    ]);
    if (turn !== latest) return;
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    card.style.visibility = hidden ? 'hidden' : 'visible';
  }

  const stopUpdates = autoUpdate(spot.reference, card, () => {
    if (spot.isOnPage() && card.isConnected) void place();
    else onLost();
  });
  return () => {
    latest = Infinity;
    stopUpdates();
  };
}

/** All that a card speaks of in its own window: cells in another frame are out of its way. */
function rectanglesAround(spot: Spot, findings: readonly LocatedFinding[]): DOMRect[] {
  const { ownerDocument } = spot.element;
  const cells = findings.flatMap(({ paths }) => [...paths.keys()]);
  const words = findings.flatMap((found) => found.words);
  return [
    ...[...new Set(cells)]
      .filter((cell) => cell.ownerDocument === ownerDocument)
      .map((cell) => cell.getBoundingClientRect()),
    ...rectanglesOf(words.filter(({ startContainer }) => startContainer.ownerDocument === ownerDocument)),
  ];
}
