/**
 * A getter of a DOM interface, called past the object it is asked of: a form with a field named
 * `childNodes`, or a picture named `body`, puts that element in the place of the property.
 */
function getterOf<Owner extends object, Name extends keyof Owner & string>(
  interfaceOf: { readonly prototype: Owner },
  name: Name,
): (object: Owner) => Owner[Name] {
  const property: { readonly get?: (this: Owner) => Owner[Name] } | undefined =
    Object.getOwnPropertyDescriptor(interfaceOf.prototype, name);
  const get = property?.get;
  if (get === undefined) throw new Error(`the browser has no property ${name}`);
  return (object) => get.call(object);
}

export const nodeTypeOf = getterOf(Node, 'nodeType');
export const childNodesOf = getterOf(Node, 'childNodes');
export const textContentOf = getterOf(Node, 'textContent');
export const ownerDocumentOf = getterOf(Node, 'ownerDocument');
export const parentElementOf = getterOf(Node, 'parentElement');
export const localNameOf = getterOf(Element, 'localName');
export const shadowRootOf = getterOf(Element, 'shadowRoot');
export const baseAddressOf = getterOf(Node, 'baseURI');
export const documentElementOf = getterOf(Document, 'documentElement');
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
