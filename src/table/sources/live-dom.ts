import { getterOf, parentElementOf } from '../../dom/properties';

export const nodeTypeOf = getterOf(Node, 'nodeType');
export const childNodesOf = getterOf(Node, 'childNodes');
export const textContentOf = getterOf(Node, 'textContent');
export const shadowRootOf = getterOf(Element, 'shadowRoot');
export const baseAddressOf = getterOf(Node, 'baseURI');
export const titleOf = getterOf(Document, 'title');

// Nodes of other frames are no instances of this frame's classes: their type is asked instead.
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

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
