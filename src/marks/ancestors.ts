import { ownerDocumentOf, parentElementOf } from '../dom/properties';
import { windowOf } from './page-properties';

/** The element around another, out of a shadow tree to its host; null at the root of a document. */
export function parentAcrossTrees(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent !== null) return parent;
  const root: Node & { readonly host?: Element } = Node.prototype.getRootNode.call(element);
  return root.host ?? null;
}

/** The frame that shows a document; null for that of the tab, and where the page around is of another origin. */
export function frameAround(document: Document): Element | null {
  try {
    return windowOf(document)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** An element and all that is around it, from the inside out, through shadow trees and frames of its origin. */
export function* lineage(element: Element): Generator<Element> {
  for (let next: Element | null = element; next !== null;) {
    yield next;
    const document: Document | null = ownerDocumentOf(next);
    next = parentAcrossTrees(next) ?? (document && frameAround(document));
  }
}
