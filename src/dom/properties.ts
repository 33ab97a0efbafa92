/**
 * A getter of a DOM interface, called past the object it is asked of: a form with a field named `childNodes`, or a
 * picture named `body`, puts that element in the place of the property.
 *
 * @throws Error where the interface has no such property
 */
export function getterOf<Owner extends object, Name extends keyof Owner & string>(
  interfaceOf: { readonly prototype: Owner },
  name: Name,
): (object: Owner) => Owner[Name] {
  const property: { readonly get?: (this: Owner) => Owner[Name] } | undefined =
    Object.getOwnPropertyDescriptor(interfaceOf.prototype, name);
  const get = property?.get;
  if (get === undefined) throw new Error(`the browser has no property ${name}`);
  return (object) => get.call(object);
}

export const ownerDocumentOf = getterOf(Node, 'ownerDocument');
export const parentElementOf = getterOf(Node, 'parentElement');
export const localNameOf = getterOf(Element, 'localName');
export const documentElementOf = getterOf(Document, 'documentElement');
