import { isCovered } from './covered';
import { seenFrom } from './frame-view';
import { attributeNames, markNames, type ElementMarks } from './mark-attributes';
import { clippersOf, visiblePart, type Clippers } from './visible-part';

/** A box over an element that carries its marks in its stead. */
export interface OverlayBox {
  readonly box: HTMLElement;
  /** Gives the box exactly these marks. */
  wear(marks: ElementMarks): void;
  /** Lays the box over what can be seen of the element; says whether that is another place than before. */
  follow(): boolean;
  /** Finds out anew what costs more to know: what may cut the element off or cover it, and the colour of its text. */
  study(): void;
}

/**
 * A box that is not yet in a tree.
 *
 * @param document of the box
 * @param element what it is to cover, in that document or in a frame inside
 */
export function createOverlayBox(document: Document, element: Element): OverlayBox {
  const box = document.createElement('div');
  box.className = 'box';
  let clippers: Clippers = [];
  let covered = false;
  let color = '';
  let scale = 1;
  let drawn: string | null = null;

  function styleNow(): string {
    if (covered || !element.isConnected) return hidden;
    const whole = seenFrom(element.getBoundingClientRect(), element, document);
    const seen = whole && visiblePart(whole, clippers);
    return whole === null || seen === null ? hidden : `color: ${color}; ${placing(whole, seen, scale)}`;
  }

  return {
    box,
    wear(marks) {
      for (const name of markNames) {
        const value = marks[name];
        if (value === undefined) box.removeAttribute(attributeNames[name]);
        else box.setAttribute(attributeNames[name], value);
      }
    },
    follow() {
      const style = styleNow();
      if (style === drawn) return false;
      drawn = style;
      box.style.cssText = style;
      return true;
    },
    study() {
      clippers = clippersOf(element, document);
      covered = isCovered(element, document);
      scale = scaleOf(element, document);
      color = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
    },
  };
}

const hidden = 'visibility: hidden';

/** Lines grow and shrink with the element that they are drawn on. */
function placing(whole: DOMRect, seen: DOMRect, scale: number): string {
  const pixels = (length: number): string => `${length / scale}px`;
  const { left, top, right, bottom, width, height } = whole;
  const place = `left: ${pixels(left)}; top: ${pixels(top)}; width: ${pixels(width)}; height: ${pixels(height)}`;
  const cuts = [seen.top - top, right - seen.right, bottom - seen.bottom, seen.left - left];
  const clip = cuts.some((cut) => cut > 0) ? `; clip-path: inset(${cuts.map(pixels).join(' ')})` : '';
  return `zoom: ${scale}; ${place}${clip}`;
}

/** How many times larger than laid out an element is shown, by the zoom of the page or of a frame around it. */
function scaleOf(element: Element, document: Document): number {
  const laidOut = 'offsetWidth' in element ? Number(element.offsetWidth) : 0;
  const shown = seenFrom(element.getBoundingClientRect(), element, document)?.width ?? 0;
  const scale = Math.round((shown / laidOut) * 20) / 20;
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}
