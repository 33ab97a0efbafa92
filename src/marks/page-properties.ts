/**
 * A getter of a DOM interface, called past the object it is asked of: a form with a field named `parentElement`, or a
 * picture named `body`, puts that element in the place of the property.
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

export const parentElementOf = getterOf(Node, 'parentElement');
export const ownerDocumentOf = getterOf(Node, 'ownerDocument');
export const localNameOf = getterOf(Element, 'localName');
export const bodyOf = getterOf(Document, 'body');
export const documentElementOf = getterOf(Document, 'documentElement');
export const designModeOf = getterOf(Document, 'designMode');
export const windowOf = getterOf(Document, 'defaultView');

/** Where an element stands in its window. */
export function boundsOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
