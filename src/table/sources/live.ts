import type { Presence, Tree } from '../tree';
import { contentOf, liveText } from './live-content';
import { localNameOf, ownerDocumentOf, parentElementOf } from '../../dom/properties';
import * as dom from './live-dom';
import { liveBox, liveLayout } from './live-layout';

const { isElement } = dom;
function isText(node: Node): node is Text {
  const type = dom.nodeTypeOf(node);
  return type === 3 || type === 4;
}

const isParent = (node: Node): node is Node & ParentNode => [1, 9, 11].includes(dom.nodeTypeOf(node));

function styleOf(element: Element): CSSStyleDeclaration {
  return (ownerDocumentOf(element)?.defaultView ?? window).getComputedStyle(element);
}

/** What an element itself does to its visibility, once something is known to hide it. */
function ownPresence(element: Element): Presence {
  const style = styleOf(element);
  if (style.display === 'none') return 'removed';
  if (style.visibility === 'visible') return 'shown';
  const parent = parentElementOf(element);
  return parent !== null && styleOf(parent).visibility !== 'visible' ? 'shown' : 'invisible';
}

/** The page as the browser shows it. */
export const liveTree: Tree<Node> = {
  nameOf: (node) => (isElement(node) ? localNameOf(node) : null),
  textOf: (node) => (isText(node) ? node.data : ''),
  attributeOf: (node, name) => (isElement(node) ? dom.attributeOf(node, name) : null),
  baseOf: (node) => dom.baseAddressOf(node),
  childrenOf: (node) => (isElement(node) ? contentOf(node) : dom.childrenOf(node)),
  presenceOf: (node) => (!isElement(node) || dom.isDisplayed(node) ? 'shown' : ownPresence(node)),
  rawTextOf: (node) => (isParent(node) ? liveText(node) : (dom.textContentOf(node) ?? '')),
  layoutOf: (node) =>
    isElement(node) ? liveLayout(dom.attributeOf(node, 'role'), () => styleOf(node)) : null,
  boxOf: (node) => (isElement(node) ? liveBox(node) : null),
};
