import type { Presence, Tree } from '../tree';

// Nodes of other frames are no instances of this frame's classes: their type is asked instead.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/** What an element itself does to its visibility, once something is known to hide it. */
function ownPresence(element: Element): Presence {
  const style = styleOf(element);
  if (style.display === 'none') return 'removed';
  if (style.visibility === 'visible') return 'shown';
  const parent = element.parentElement;
  return parent !== null && styleOf(parent).visibility !== 'visible' ? 'shown' : 'invisible';
}

/** The page as the browser shows it. */
export const liveTree: Tree<Node> = {
  nameOf: (node) => (isElement(node) ? node.localName : null),
  textOf: (node) => (isText(node) ? node.data : ''),
  attributeOf: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
  childrenOf: (node) => node.childNodes,
  presenceOf: (node) => {
    if (!isElement(node) || node.checkVisibility({ visibilityProperty: true })) return 'shown';
    return ownPresence(node);
  },
  // A document itself has no text content; what lies below it has.
  rawTextOf: (node) => (isDocument(node) ? node.documentElement.textContent : node.textContent) ?? '',
};
