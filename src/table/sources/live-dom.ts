import { getterOf, parentElementOf } from '../../dom/properties';

export const nodeTypeOf = getterOf(Node, 'nodeType');
export const textContentOf = getterOf(Node, 'textContent');
export const shadowRootOf = getterOf(Element, 'shadowRoot');
export const baseAddressOf = getterOf(Node, 'baseURI');
const firstChildOf = getterOf(Node, 'firstChild');
const nextSiblingOf = getterOf(Node, 'nextSibling');
export const titleOf = getterOf(Document, 'title');

// Nodes of other frames are no instances of this frame's classes: their type is asked instead.
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

/** The children of a node as they are now; `childNodes` would have the browser make and keep a list for every node. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) children.push(child);
  return children;
}

/** Goes over the elements below a root; much faster than a list of them, of which a page may have many thousands. */
export function elementsBelow(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
}

/** The value of an attribute; null where the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether an element and all around it are displayed and visible. */
export function isDisplayed(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** The element that a node is, or that a piece of text stands in; null for text outside of any. */
export function elementAt(node: Node): Element | null {
  return isElement(node) ? node : parentElementOf(node);
}
