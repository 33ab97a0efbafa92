import { onTestFinished } from 'vitest';

/** Writes paragraphs before the table of the test page; they go with the page. */
export function writeText(markup: string): HTMLElement {
  const text = document.createElement('section');
  text.innerHTML = markup;
  document.querySelector('main')?.prepend(text);
  return text;
}

/**
 * Shows a page of its own in a frame.
 *
 * @param parent where the frame stands; above the test page where it is left out
 */
export async function openFrame(markup: string, parent: Element | null = null): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 200px';
  frame.srcdoc = `<!doctype html><body>${markup}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  (parent ?? document.body).prepend(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame shows no document');
  return frame.contentDocument;
}

/** The words as ranges, one for each text node below the root that has a part in them. */
export function rangesOf(root: Node, words: string): Range[] {
  const start = (root.textContent ?? '').indexOf(words);
  if (start < 0) throw new Error(`the page does not say ${words}`);
  const end = start + words.length;
  const ranges: Range[] = [];
  const texts = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let position = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    const [first, last] = [Math.max(start - position, 0), Math.min(end - position, length)];
    if (first < last) {
      const range = new Range();
      range.setStart(node, first);
      range.setEnd(node, last);
      ranges.push(range);
    }
    position += length;
  }
  return ranges;
}

/** The words that are marked in a document, by the name of their mark; their stretches in order. */
export function markedWords(page: Document = document): Record<string, string[]> {
  const registry = page.defaultView?.CSS.highlights;
  const entries = [...(registry ?? [])].map(
    ([name, highlight]) => [name, [...highlight].map(String)] as const,
  );
  return Object.fromEntries(entries);
}

/** A point in the middle of words, as a place of the page to point at. */
export function pointAt(ranges: readonly Range[]): { force: true; position: { x: number; y: number } } {
  const rectangle = ranges[0]?.getBoundingClientRect();
  if (rectangle === undefined) throw new Error('there are no words to point at');
  const page = document.documentElement.getBoundingClientRect();
  const { left, top, width, height } = rectangle;
  return { force: true, position: { x: left + width / 2 - page.left, y: top + height / 2 - page.top } };
}

/** Takes the interface for marking words away, as older browsers lack it, until the test has ended. */
export function withoutHighlights(): void {
  const own = Object.getOwnPropertyDescriptor(window, 'Highlight');
  if (own === undefined) throw new Error('this browser has no highlights');
  Object.defineProperty(window, 'Highlight', { ...own, value: undefined });
  onTestFinished(() => void Object.defineProperty(window, 'Highlight', own));
}
