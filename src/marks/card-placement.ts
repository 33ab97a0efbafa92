import {
  computePosition,
  hide,
  offset,
  shift,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';
import { boundingRectangle, sharedArea, windowRectangle } from './rectangles';

/** Distance of the card from what it points at, and from the edge of the window, in CSS pixels. */
const gap = 8;

const placements: readonly Placement[] = ['bottom-start', 'right-start', 'top-start', 'left-start'];

/** Left and top edge of the card in CSS pixels of the window. */
export interface CardPosition {
  readonly x: number;
  readonly y: number;
}

/**
 * Looks for a place beside the anchor, or else beside all the cells together, where the card stands inside the
 * window and covers none of the cells; where there is none, for the one with the smallest area lost.
 *
 * @param card the rendered card, fixed in the top layer
 * @param cells all that is to stay visible, the anchor included
 */
export async function placeCard(
  card: HTMLElement,
  anchor: Element,
  cells: readonly Element[],
): Promise<CardPosition> {
  const keepClear = cells.map((cell) => cell.getBoundingClientRect());
  const together = { getBoundingClientRect: () => boundingRectangle(keepClear), contextElement: anchor };
  const window = windowRectangle(card.ownerDocument);
  const { width, height } = card.getBoundingClientRect();

  let best: CardPosition = { x: gap, y: gap };
  let leastLost = Infinity;
  for (const placement of placements) {
    for (const reference of [anchor, together]) {
      const place = await beside(reference, card, placement);
      const rectangle = new DOMRect(place.x, place.y, width, height);
      const outside = width * height - sharedArea(rectangle, window);
      const lost = keepClear.reduce((area, cell) => area + sharedArea(rectangle, cell), outside);
      if (lost < 1) return place;
      if (lost < leastLost) {
        best = place;
        leastLost = lost;
      }
    }
  }
  return best;
}

/** Whether an element is scrolled out of sight, so that a card beside it would point at nothing. */
export async function isOutOfSight(anchor: Element, card: HTMLElement): Promise<boolean> {
  if (anchor.getClientRects().length === 0) return false;
  const { middlewareData } = await computePosition(anchor, card, { strategy: 'fixed', middleware: [hide()] });
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
