// Both run in a frame of the page by themselves, and know nothing from outside their own bodies.

/**
 * Tells the checker of an earlier version of the extension to go, and to take its marks with it. Enough in Chromium,
 * where checkers outlive the extension; a page that has none is left as it is.
 */
export function dismissPredecessor(): void {
  // Named in one-checker.ts too.
  document.dispatchEvent(new Event('gouji-extension-replaced', { cancelable: true }));
}

/**
 * The same for Firefox, which ends a checker together with the extension: its marks are then taken off from here, unless
 * it is heard to go by itself.
 */
export function removeLeftovers(): void {
  // Refused by a checker that has gone by itself.
  const replaced = new Event('gouji-extension-replaced', { cancelable: true });
  if (!document.dispatchEvent(replaced)) return;
  const names = ['severity', 'cell', 'role', 'selected'].map((name) => `data-gouji-${name}`);
  // Nothing was ever written into an editor; what carries a mark there is content, and stays as it is.
  const edited = '[contenteditable]:not([contenteditable="false" i])';
  const clearIn = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (Element.prototype.closest.call(element, edited) !== null) continue;
      // Called past the element: a field of a form may be named like a method of the form.
      for (const name of names) Element.prototype.removeAttribute.call(element, name);
      if (element.shadowRoot !== null) clearIn(element.shadowRoot);
    }
  };
  if (document.designMode !== 'on') clearIn(document);
  for (const host of document.querySelectorAll('gouji-card, gouji-marks')) host.remove();
  if (!('highlights' in CSS)) return;
  for (const name of ['notice', 'warning', 'error', 'selected']) CSS.highlights.delete(`gouji-${name}`);
}
