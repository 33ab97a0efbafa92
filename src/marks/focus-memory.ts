import { isEdited } from './editor';
import { designModeOf } from './page-properties';

/** Where the focus was before the card took it. */
export interface FocusMemory {
  /** Remembers the element that has the focus now, unless it is the card's own. */
  note(page: Document): void;
  /** Listens for a focus that comes into the card by itself, by Tab or by a press. */
  listen(host: HTMLElement): void;
  /** Gives the focus back; does nothing where that element has gone. */
  giveBack(): void;
  forget(): void;
}

/** Remembers nothing yet. */
export function createFocusMemory(isOwn: (element: Element) => boolean): FocusMemory {
  let before: Element | null = null;

  function take(element: Element | null): void {
    if (element !== null && !isOwn(element)) before = element;
  }

  return {
    note(page) {
      take(focusedIn(page));
    },
    listen(host) {
      host.addEventListener('focusin', ({ relatedTarget }) => {
        if (isElement(relatedTarget)) take(relatedTarget);
      });
    },
    giveBack() {
      if (before?.isConnected === true && canFocus(before)) {
        before.focus({ preventScroll: true });
        // In design mode the document has the caret, and nothing in it the focus.
        if (designModeOf(before.ownerDocument) === 'on') before.ownerDocument.defaultView?.focus();
      }
      before = null;
    },
    forget() {
      before = null;
    },
  };
}

/** The element that has the focus, in the page or in a frame of its origin; null where it is nowhere in particular. */
function focusedIn(document: Document): Element | null {
  const { activeElement, body } = document;
  if (activeElement === null) return null;
  // What an editor writes may be a whole document.
  if (activeElement === body) return isEdited(body) ? body : null;
  const inner = innerDocumentOf(activeElement);
  return inner === null ? activeElement : (focusedIn(inner) ?? activeElement);
}

function innerDocumentOf(element: Element & { readonly contentDocument?: Document | null }): Document | null {
  try {
    return element.contentDocument ?? null;
  } catch {
    return null;
  }
}

// An element of a frame is no instance of the classes of this window.
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'isConnected' in target;
}

function canFocus(element: Element): element is HTMLElement {
  return 'focus' in element;
}
