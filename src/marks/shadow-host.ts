import { rememberMarkNode } from './mark-nodes';

/** An element for the page's markup with a shadow tree that keeps the styles and scripts of the page out. */
export interface ShadowHost {
  /** The element to append to the page. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * An element with a closed shadow tree, not yet in the page, whose coming and going is no change of the page.
 *
 * @param name a custom element's; one that the page defines for itself is left to it
 * @param styles of the tree
 */
export function createShadowHost(document: Document, name: string, styles: string): ShadowHost {
  const made = attach(document, name);
  addStyles(made.root, styles);
  rememberMarkNode(made.host);
  return made;
}

/** A page that defines the element's name for itself may have given it a shadow tree; a div is nobody's. */
function attach(document: Document, name: string): ShadowHost {
  const host = document.createElement(name);
  try {
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  } catch {
    const plain = document.createElement('div');
    return { host: plain, root: plain.attachShadow({ mode: 'closed' }) };
  }
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
