import { parentAcrossTrees } from './ancestors';
import { ownerDocumentOf } from '../dom/properties';
import { windowOf } from './page-properties';

/** How many times larger than usual an element is shown by `zoom` on itself and all around it in its document. */
export function zoomOf(element: Element): number {
  if ('currentCSSZoom' in element) return element.currentCSSZoom;
  let zoom = 1;
  for (let next: Element | null = element; next !== null; next = parentAcrossTrees(next)) {
    zoom *= Number.parseFloat(styleOf(next)?.zoom ?? '1') || 1;
  }
  return zoom;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const document = ownerDocumentOf(element);
  return (document && windowOf(document))?.getComputedStyle(element);
}
