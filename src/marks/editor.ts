import { frameAround, parentAcrossTrees } from './ancestors';
import { documentElementOf, ownerDocumentOf } from '../dom/properties';
import { bodyOf, designModeOf } from './page-properties';

/** Values of `contenteditable` by which an element's content is edited; another browser's are taken for no. */
const editable = ['', 'true', 'plaintext-only'];

/**
 * Whether an element belongs to what an editor of the page writes, and will publish: nothing may be written there.
 * A part that is kept from editing inside of it is published with it.
 */
export function isEdited(element: Element): boolean {
  const document = ownerDocumentOf(element);
  if (document !== null && designModeOf(document) === 'on') return true;
  for (let next: Element | null = element; next !== null; next = parentAcrossTrees(next)) {
    const value = Element.prototype.getAttribute.call(next, 'contenteditable');
    if (value !== null && editable.includes(value.trim().toLowerCase())) return true;
  }
  // Styles can make it editable too.
  return isHtml(element) && element.isContentEditable;
}

/** Whether a whole document is what an editor writes, so that no part of it is free. */
function isEditedDocument(document: Document): boolean {
  if (designModeOf(document) === 'on') return true;
  // A document may be without either.
  const parts: readonly (Element | null)[] = [documentElementOf(document), bodyOf(document)];
  return parts.some((element) => element !== null && isEdited(element));
}

/**
 * The document into which something that is shown beside an element may be put: its own, or for the document of an
 * editor the nearest around it.
 *
 * @returns null where there is none, because every document of that origin is edited
 */
export function hostDocumentFor(element: Element): Document | null {
  let document = element.ownerDocument;
  while (isEditedDocument(document)) {
    const frame = frameAround(document);
    if (frame === null) return null;
    document = frame.ownerDocument;
  }
  return document;
}

function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element;
}
