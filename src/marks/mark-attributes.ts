import { isEdited } from './editor';

/** The attributes by which marks are told in markup. */
export const attributeNames = {
  severity: 'data-gouji-severity',
  cell: 'data-gouji-cell',
  role: 'data-gouji-role',
  selected: 'data-gouji-selected',
} as const;

type MarkName = keyof typeof attributeNames;

export const markNames = Object.keys(attributeNames) as readonly MarkName[];

/** The marks that an element carries; what is left out it does not carry. */
export type ElementMarks = Readonly<Partial<Record<MarkName, string>>>;

/** Writes marks into the markup of the page and remembers what stood there. */
export interface MarkAttributes {
  /** Gives an element exactly these marks. */
  write(element: Element, marks: ElementMarks): void;
  /** Blanks the marks that a page carries by itself, such as one that was saved while marked; not inside an editor. */
  blank(document: Document): void;
  /** Whether an element still carries the marks that it was given. */
  carries(element: Element, marks: ElementMarks): boolean;
  /** Puts those elements back to what they carried that have since become a part of an editor. */
  leaveEdited(): void;
  /** Puts every element back to what it carried before it was first written to. */
  restore(): void;
}

/**
 * The attributes by which the stylesheet and other programs find the marks.
 *
 * An attribute of the page's own is blanked and never removed, so that restoring keeps its place in the tag.
 */
export function createMarkAttributes(): MarkAttributes {
  const before = new Map<Element, ElementMarks>();

  function write(element: Element, marks: ElementMarks): void {
    let own = before.get(element);
    if (own === undefined) {
      own = read(element);
      before.set(element, own);
    }
    for (const name of markNames) put(element, name, valueOf(name, marks, own));
  }

  /** An attribute of the page's own stays in its tag. */
  function valueOf(name: MarkName, marks: ElementMarks, own: ElementMarks): string | null {
    return marks[name] ?? (own[name] === undefined ? null : '');
  }

  function putBack(element: Element, own: ElementMarks): void {
    for (const name of markNames) put(element, name, own[name] ?? null);
    before.delete(element);
  }

  return {
    write,
    blank(document) {
      const carriers = markNames.map((name) => `[${attributeNames[name]}]`).join();
      for (const element of document.querySelectorAll(carriers)) {
        if (!isEdited(element)) write(element, {});
      }
    },
    carries(element, marks) {
      const own = before.get(element) ?? {};
      return markNames.every(
        (name) => attributeOf(element, attributeNames[name]) === valueOf(name, marks, own),
      );
    },
    leaveEdited() {
      for (const [element, own] of before) {
        if (isEdited(element)) putBack(element, own);
      }
    },
    restore() {
      for (const [element, own] of before) putBack(element, own);
    },
  };
}

function read(element: Element): ElementMarks {
  const marks: Partial<Record<MarkName, string>> = {};
  for (const name of markNames) {
    const value = attributeOf(element, attributeNames[name]);
    if (value !== null) marks[name] = value;
  }
  return marks;
}

function put(element: Element, name: MarkName, value: string | null): void {
  const attribute = attributeNames[name];
  if (attributeOf(element, attribute) === value) return;
  // Called past the element: a field of a form may be named like a method of the form.
  if (value === null) Element.prototype.removeAttribute.call(element, attribute);
  else Element.prototype.setAttribute.call(element, attribute, value);
}

function attributeOf(element: Element, attribute: string): string | null {
  return Element.prototype.getAttribute.call(element, attribute);
}
