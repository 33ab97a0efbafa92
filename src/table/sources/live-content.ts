import { documentElementOf, localNameOf } from '../../dom/properties';
import { childrenOf, elementsIn, nodeTypeOf, shadowRootOf, textContentOf } from './live-dom';

/** A frame of either kind: what it shows is a document of its own. */
interface Frame extends Element {
  readonly contentDocument: Document | null;
  /** The full address of what it loaded first. */
  readonly src: string;
}

function isFrame(element: Element): element is Frame {
  const name = localNameOf(element);
  return name === 'iframe' || name === 'frame';
}

function isSlot(element: Element): element is HTMLSlotElement {
  return localNameOf(element) === 'slot';
}

/** The document in a frame; null where it is of another origin or not there yet. */
function documentIn(frame: Frame): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * What an element shows: the document of a frame of the same origin, an open shadow tree, what is
 * slotted into it, else its own children.
 */
export function contentOf(element: Element): ArrayLike<Node> {
  if (isFrame(element)) {
    const shown = documentIn(element);
    return shown === null ? [] : childrenOf(shown);
  }
  const shadow = shadowRootOf(element);
  if (shadow !== null) return childrenOf(shadow);
  const slotted = isSlot(element) ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : childrenOf(element);
}

const isDocument = (node: Node): node is Document => nodeTypeOf(node) === 9;

/** What an element shows in the place of its children: a document or an open shadow tree; null for neither. */
const innerRootOf = (element: Element): Document | ShadowRoot | null =>
  isFrame(element) ? documentIn(element) : shadowRootOf(element);

/** Every element that can hold a shadow tree or show a document, with others; a table may have cells by the ten thousands. */
const mayHaveInner = ':not(td)';

/** The documents and shadow trees that the elements below a root show in the place of their children. */
function innerRoots(root: Node): (Document | ShadowRoot)[] {
  return elementsIn(root, mayHaveInner)
    .map(innerRootOf)
    .filter((inner) => inner !== null);
}

/** A document with everything that is read as a part of it: frames of its origin, open shadow trees. */
export function readableRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [root, ...innerRoots(root).flatMap(readableRoots)];
}

/** A frame narrower or lower than this, in pixels, holds no report. */
const leastFrame = { width: 200, height: 150 };

/**
 * The addresses of frames large enough to hold a report that cannot be read from here, because they
 * are of another origin.
 */
export function foreignFrames(root: Document | ShadowRoot): string[] {
  return readableRoots(root).flatMap((readable) =>
    elementsIn(readable, 'iframe, frame').flatMap((frame) => {
      if (!isFrame(frame) || documentIn(frame) !== null) return [];
      const { width, height } = frame.getBoundingClientRect();
      const address = frame.src;
      return width < leastFrame.width || height < leastFrame.height || address === '' ? [] : [address];
    }),
  );
}

/**
 * All letters below a root, read without a layout, those in open shadow trees and in frames of the
 * same origin included.
 */
export function liveText(root: Node): string {
  return [ownText(root), ...innerRoots(root).map(liveText)].join('\n');
}

/** All letters below a root, without those that it shows in the place of its own children. */
export function ownText(root: Node): string {
  // A document itself has no text content; what lies below it has.
  return textContentOf(isDocument(root) ? documentElementOf(root) : root) ?? '';
}
