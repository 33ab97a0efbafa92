/**
 * Shows an element of one of our shadow trees over everything else on the page, in the browser's top layer. Where the
 * browser has none, it is the style of the tree's host that lifts it.
 *
 * @param element fixed in the window, in the markup already
 */
export function showOnTop(element: HTMLElement): void {
  if (!('showPopover' in element)) return;
  element.popover = 'manual';
  try {
    element.showPopover();
  } catch {
    // Without the attribute the element is displayed where it stands.
    element.popover = null;
  }
}
