/**
 * Takes off the page what an earlier version of the extension left there. Its checker is told to go, where it still
 * hears; Firefox ends it together with the extension, and its marks are then removed from here. Runs in a frame of
 * the page by itself, so that it knows nothing from outside its own body.
 */
export function removeLeftovers(): void {
  // Named in one-checker.ts too, and refused by a checker that has gone by itself.
  const replaced = new Event('gouji-extension-replaced', { cancelable: true });
  if (!document.dispatchEvent(replaced)) return;
  const names = ['severity', 'cell', 'role', 'selected'];
  const clearIn = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      // Called past the element: a field of a form may be named like a method of the form.
      for (const name of names) Element.prototype.removeAttribute.call(element, `data-gouji-${name}`);
      if (element.shadowRoot !== null) clearIn(element.shadowRoot);
    }
  };
  clearIn(document);
  for (const host of document.querySelectorAll('gouji-card, gouji-marks')) host.remove();
  if (!('highlights' in CSS)) return;
  for (const name of ['notice', 'warning', 'error', 'selected']) CSS.highlights.delete(`gouji-${name}`);
}
