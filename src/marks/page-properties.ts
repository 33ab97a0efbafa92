import { getterOf } from '../dom/properties';

export const bodyOf = getterOf(Document, 'body');
export const designModeOf = getterOf(Document, 'designMode');
export const windowOf = getterOf(Document, 'defaultView');

/** Where an element stands in its window. */
export function boundsOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
