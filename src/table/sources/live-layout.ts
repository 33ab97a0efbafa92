import { layoutOfRole, layoutOfStyle, type Layout } from '../layout';
import type { Box } from '../tree';

/** The part that an element's role, else its computed style gives it in a layout. */
export function liveLayout(role: string | null, style: () => CSSStyleDeclaration): Layout | null {
  const byRole = layoutOfRole(role);
  if (byRole !== null) return byRole;
  const { display, flexDirection } = style();
  return layoutOfStyle(display, flexDirection);
}

/** Where an element stands on the page. */
export function liveBox(element: Element): Box {
  return Element.prototype.getBoundingClientRect.call(element);
}
