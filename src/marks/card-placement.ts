import {
  computePosition,
  hide,
  offset,
  shift,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';
import { boundingRectangle, sharedArea, windowRectangle } from './rectangles';
import type { Spot } from './spot';

/** Distance of the card from what it points at, and from the edge of the window, in CSS pixels. */
const gap = 8;

const placements: readonly Placement[] = ['bottom-start', 'right-start', 'top-start', 'left-start'];

/** Left and top edge of the card in CSS pixels of the window. */
export interface CardPosition {
  readonly x: number;
  readonly y: number;
}

/**
 * Looks for a place beside the spot, or else beside all that is to stay visible, where the card stands inside the
 * window and covers none of it; where there is none, for the one with the smallest area lost.
 *
 * @param card the rendered card, fixed in the top layer
 * @param keepClear all that is to stay visible, in the coordinates of the card's window
 */
export async function placeCard(
  card: HTMLElement,
  { element, reference }: Spot,
  keepClear: readonly DOMRect[],
): Promise<CardPosition> {
  const all = boundingRectangle(keepClear) ?? reference.getBoundingClientRect();
  const together = { getBoundingClientRect: () => all, contextElement: element };
  const window = windowRectangle(card.ownerDocument);
  const { width, height } = card.getBoundingClientRect();

  let best: CardPosition = { x: gap, y: gap };
  let leastLost = Infinity;
  for (const placement of placements) {
    for (const candidate of [reference, together]) {
      const place = await beside(candidate, card, placement);
      const rectangle = new DOMRect(place.x, place.y, width, height);
      const outside = width * height - sharedArea(rectangle, window);
      const lost = keepClear.reduce((area, clear) => area + sharedArea(rectangle, clear), outside);
      if (lost < 1) return place;
      if (lost < leastLost) {
        best = place;
        leastLost = lost;
      }
    }
  }
  return best;
}

/** Whether a spot is scrolled out of sight, so that a card beside it would point at nothing. */
export async function isOutOfSight({ reference }: Spot, card: HTMLElement): Promise<boolean> {
  if (reference.getClientRects?.().length === 0) return false;
  const { middlewareData } = await computePosition(reference, card, {
    strategy: 'fixed',
    middleware: [hide()],
  });
  return middlewareData.hide?.referenceHidden ?? false;
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
