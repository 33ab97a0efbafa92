import { isEdited } from './editor';
import {
  attributeNames,
  createMarkAttributes,
  type ElementMarks,
  type MarkAttributes,
} from './mark-attributes';
import { createOverlayMarks } from './overlay-marks';

/** So often the marks of an element are put back that the page has taken off or changed; then the page has its way. */
const mostReturns = 3;

/** What an element was given last. */
interface Written {
  readonly element: Element;
  readonly marks: ElementMarks;
  readonly edited: boolean;
}

/** Where marks are put. */
export type MarkSurface = Pick<MarkAttributes, 'write' | 'blank' | 'restore'>;

/**
 * Marks in the markup of the page, except inside an editor: what is written there would be published, so that the marks
 * of such elements are drawn over them, beside the markup. A part of the page that becomes an editor, or ceases to be
 * one, has its marks moved before anything is typed. Marks that a script of the page takes off come back, but no page is
 * fought for ever.
 *
 * @param documents whose elements are marked
 * @param signal ends the watch over their editors
 */
export function createMarkSurface(documents: Iterable<Document>, signal: AbortSignal): MarkSurface {
  const attributes = createMarkAttributes();
  const overlay = createOverlayMarks();
  const written = new Map<Node, Written>();

  function write(element: Element, marks: ElementMarks): void {
    const edited = isEdited(element);
    const before = written.get(element);
    if (before !== undefined && before.edited !== edited) {
      if (before.edited) overlay.write(element, {});
      else attributes.leaveEdited();
    }
    written.set(element, { element, marks, edited });
    (edited ? overlay : attributes).write(element, marks);
  }

  function review(): void {
    attributes.leaveEdited();
    for (const { element, marks, edited } of written.values()) {
      if (isEdited(element) !== edited) write(element, marks);
    }
  }

  const returns = new Map<Node, number>();
  function putBack(records: readonly MutationRecord[]): void {
    for (const element of new Set(records.map(({ target }) => target))) {
      const known = written.get(element);
      if (known === undefined || known.edited || attributes.carries(known.element, known.marks)) continue;
      const count = returns.get(element) ?? 0;
      returns.set(element, count + 1);
      if (count < mostReturns) attributes.write(known.element, known.marks);
    }
  }

  watchChanges(
    documents,
    (records) => {
      review();
      putBack(records);
    },
    signal,
  );
  return {
    write,
    blank: (document) => attributes.blank(document),
    restore() {
      overlay.remove();
      attributes.restore();
      written.clear();
    },
  };
}

/** Tells when marks may have been taken off, and when parts of documents may have become editors or ceased to be. */
function watchChanges(
  documents: Iterable<Document>,
  onChange: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(onChange);
  const attributeFilter = ['contenteditable', ...Object.values(attributeNames)];
  // The design mode of a whole document changes without a sign in its markup.
  const look = (): void => onChange([]);
  for (const document of documents) {
    observer.observe(document, { subtree: true, attributeFilter });
    for (const event of ['focusin', 'pointerdown', 'beforeinput']) {
      document.addEventListener(event, look, { capture: true, passive: true, signal });
    }
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
