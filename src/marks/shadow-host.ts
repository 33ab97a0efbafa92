import { rememberMarkNode } from './mark-nodes';

/** An element for the page's markup with a shadow tree that keeps the styles and scripts of the page out. */
export interface ShadowHost {
  /** The element to append to the page. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * An element with a closed shadow tree, not yet in the page, whose coming and going is no change of the page. A page
 * that defines the element's name for itself gets no hold of the tree.
 *
 * @param name a custom element's
 * @param styles of the tree
 */
export function createShadowHost(document: Document, name: string, styles: string): ShadowHost {
  const made = attach(document, name);
  addStyles(made.root, styles);
  rememberMarkNode(made.host);
  return made;
}

/**
 * The element has its tree before it comes into the page: to the internals of an element that the page has defined, a
 * tree made later would lie open, with the buttons in it.
 */
function attach(document: Document, name: string): ShadowHost {
  // A document without a window, in which no elements are defined.
  const host = new Document().createElementNS('http://www.w3.org/1999/xhtml', name);
  if (!isHtml(host)) throw new Error(`the browser makes no element ${name}`);
  const root = host.attachShadow({ mode: 'closed' });
  Document.prototype.adoptNode.call(document, host);
  return { host, root };
}

function isHtml(element: Element): element is HTMLElement {
  return 'dataset' in element;
}

/** An adopted sheet is beyond the reach of the page's content security policy, but not every frame takes one. */
function addStyles(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}
