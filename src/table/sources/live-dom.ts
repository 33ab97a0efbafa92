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

interface HoldsElements {
  readonly prototype: { querySelectorAll(selector: string): NodeListOf<Element> };
}

/** The elements below a document, a shadow tree or an element that a CSS selector finds, in document order. */
export function elementsIn(root: Node, selector: string): Element[] {
  const type = nodeTypeOf(root);
  const owner: HoldsElements = type === 9 ? Document : type === 11 ? DocumentFragment : Element;
  return Array.from(owner.prototype.querySelectorAll.call(root, selector));
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
