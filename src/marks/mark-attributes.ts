const attributeNames = {
  severity: 'data-gouji-severity',
  cell: 'data-gouji-cell',
  role: 'data-gouji-role',
  selected: 'data-gouji-selected',
} as const;

type MarkName = keyof typeof attributeNames;

const markNames = Object.keys(attributeNames) as readonly MarkName[];

/** The marks that an element carries; what is left out it does not carry. */
export type ElementMarks = Readonly<Partial<Record<MarkName, string>>>;

/** Writes marks into the markup of the page and remembers what stood there. */
export interface MarkAttributes {
  /** Gives an element exactly these marks. */
  write(element: Element, marks: ElementMarks): void;
  /** Blanks the marks that a page carries by itself, such as one that was saved while marked. */
  blank(document: Document): void;
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
    for (const name of markNames) put(element, name, marks[name] ?? (own[name] === undefined ? null : ''));
  }

  return {
    write,
    blank(document) {
      const carriers = markNames.map((name) => `[${attributeNames[name]}]`).join();
      for (const element of document.querySelectorAll(carriers)) write(element, {});
    },
    restore() {
      for (const [element, own] of before) {
        for (const name of markNames) put(element, name, own[name] ?? null);
      }
      before.clear();
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
