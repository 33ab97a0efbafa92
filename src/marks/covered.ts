import { frameAround } from './ancestors';
import { outOfFrames } from './frame-view';
import { isMarkNode } from './mark-nodes';
import { partInSight } from './visible-part';

/**
 * Whether something else lies over the middle of what is to be seen of an element: a toolbar, a dialog of the page.
 * The marks themselves do not count.
 *
 * @param outer the document of the element, or one in whose frames that is shown
 */
export function isCovered(element: Element, outer: Document): boolean {
  let inner = element;
  let seen = partInSight(element, element.getBoundingClientRect(), element.ownerDocument);
  while (seen !== null) {
    const { ownerDocument } = inner;
    const [x, y] = [seen.left + seen.width / 2, seen.top + seen.height / 2];
    const hit = rootOf(inner).elementFromPoint(x, y);
    if (hit !== null && !isMarkNode(hit) && !isAround(hit, inner) && !isAround(inner, hit)) return true;
    const frame = ownerDocument === outer ? null : frameAround(ownerDocument);
    if (frame === null) return false;
    seen = outOfFrames(new DOMRect(x, y, 0, 0), ownerDocument, frame.ownerDocument);
    inner = frame;
  }
  return false;
}

function isAround(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The document or the shadow tree of an element; nodes of frames are no instances of this frame's classes. */
function rootOf(element: Element): DocumentOrShadowRoot {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : element.ownerDocument;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root && 'elementFromPoint' in root;
}
