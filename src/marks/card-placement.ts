import { computePosition, offset, shift, type Placement, type ReferenceElement } from '@floating-ui/dom';
import { boundingRectangle, sharedArea, windowRectangle } from './rectangles';
import type { Spot } from './spot';

/** Distance of the card from what it points at, and from the edge of the window, in CSS pixels. */
const gap = 8;

/** A card that fits nowhere beside its cells becomes no lower than this, in CSS pixels. */
const lowest = 160;

const placements: readonly Placement[] = ['bottom-start', 'right-start', 'top-start', 'left-start'];

/** Left and top edge of the card in CSS pixels of the window. */
export interface CardPosition {
  readonly x: number;
  readonly y: number;
}

/** A position with what would be out of sight there, of the card or behind it, in square CSS pixels. */
interface Candidate extends CardPosition {
  readonly lost: number;
}

/**
 * Places the card beside the spot, or else beside all that is to stay visible, where it stands inside the window and
 * covers none of it. Where it is too tall for that, it is made lower, and its content scrolls; where that does not
 * help, it takes the place with the smallest area lost.
 *
 * @param card the rendered card, fixed in the top layer; its greatest height is written
 * @param keepClear all that is to stay visible, in the coordinates of the card's window
 */
export async function placeCard(
  card: HTMLElement,
  spot: Spot,
  keepClear: readonly DOMRect[],
): Promise<CardPosition> {
  const all = boundingRectangle(keepClear) ?? toRectangle(spot.reference);
  card.style.maxHeight = '';
  const best = await bestPlace(card, spot, keepClear, all);
  if (best.lost < 1) return best;
  const { top, bottom } = windowRectangle(card.ownerDocument);
  const room = Math.max(all.top - top, bottom - all.bottom) - 2 * gap;
  if (room < lowest || room >= card.getBoundingClientRect().height) return best;
  card.style.maxHeight = `${room}px`;
  const lower = await bestPlace(card, spot, keepClear, all);
  if (lower.lost < best.lost) return lower;
  card.style.maxHeight = '';
  return best;
}

async function bestPlace(
  card: HTMLElement,
  { element, reference }: Spot,
  keepClear: readonly DOMRect[],
  all: DOMRect,
): Promise<Candidate> {
  const together = { getBoundingClientRect: () => all, contextElement: element };
  const window = windowRectangle(card.ownerDocument);
  const { width, height } = card.getBoundingClientRect();

  let best: Candidate = { x: gap, y: gap, lost: Infinity };
  for (const placement of placements) {
    for (const candidate of [reference, together]) {
      const { x, y } = await beside(candidate, card, placement);
      const rectangle = new DOMRect(x, y, width, height);
      const outside = width * height - sharedArea(rectangle, window);
      const lost = keepClear.reduce((area, clear) => area + sharedArea(rectangle, clear), outside);
      if (lost < best.lost) best = { x, y, lost };
      if (lost < 1) return best;
    }
  }
  return best;
}

function toRectangle(reference: ReferenceElement): DOMRect {
  const { x, y, width, height } = reference.getBoundingClientRect();
  return new DOMRect(x, y, width, height);
}

async function beside(
  reference: ReferenceElement,
  card: HTMLElement,
  placement: Placement,
): Promise<CardPosition> {
  const middleware = [offset(gap), shift({ padding: gap })];
  const { x, y } = await computePosition(reference, card, { strategy: 'fixed', placement, middleware });
  return { x, y };
}
