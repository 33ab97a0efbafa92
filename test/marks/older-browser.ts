import { onTestFinished } from 'vitest';
import { withoutHighlights } from './words';

/** Takes away what Chromium 109 does not have, until the test has ended. */
export function asInOlderBrowser(): void {
  take(HTMLElement.prototype, 'showPopover');
  take(HTMLElement.prototype, 'popover');
  take(Element.prototype, 'currentCSSZoom');
  withoutHighlights();
}

function take(owner: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (own === undefined) throw new Error(`this browser has no ${name}`);
  Reflect.deleteProperty(owner, name);
  onTestFinished(() => void Object.defineProperty(owner, name, own));
}
