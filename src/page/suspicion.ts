import { looksLikeReport, type NamedFiles } from '../report/detection';
import { fileKindIn, mayNameFile } from '../report/file-kind';
import { ownText, readableRoots } from '../table/sources/live-content';
import { localNameOf } from '../dom/properties';
import { attributeOf, textContentOf, titleOf } from '../table/sources/live-dom';

type Root = Document | ShadowRoot;

/** Where a page writes what it is called, next to its `<title>`; in a list such elements are links. */
const namingElements = ':is(h1, h2, h3, [class*="title" i], [id*="title" i]):not(:has(a), a, a *)';

/** What leads to a file, or shows one. */
const fileElements = 'a[href], iframe[src], embed[src], object[data]';

/** A longer text names no page. */
const longestName = 120;

const lettersOf = (element: Element): string => (textContentOf(element) ?? '').slice(0, longestName);

/** What the page calls itself, the best first. */
function* namesOf(page: Document, roots: readonly Root[]): Iterable<string> {
  yield titleOf(page);
  for (const meta of page.querySelectorAll('meta[name="ArticleTitle" i]')) {
    yield attributeOf(meta, 'content') ?? '';
  }
  for (const root of roots) {
    for (const element of root.querySelectorAll(namingElements)) yield lettersOf(element);
  }
}

const addressOf = (element: Element): string =>
  attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '';

/**
 * What the page calls the files that it links or shows.
 *
 * @param text everything on the page
 */
function filesOf(page: Document, roots: readonly Root[], text: string): NamedFiles {
  const files: string[] = [];
  let isShown = false;
  // Pages have hundreds of links: their texts are asked for only where one of them may name a file.
  const asksTexts = mayNameFile(text);
  const isFile = (element: Element): boolean =>
    fileKindIn(addressOf(element)) !== null || (asksTexts && fileKindIn(lettersOf(element)) !== null);
  for (const element of roots.flatMap((root) => [...root.querySelectorAll(fileElements)])) {
    if (!isFile(element)) continue;
    files.push(`${attributeOf(element, 'title') ?? ''} ${lettersOf(element)}`);
    isShown ||= localNameOf(element) !== 'a';
  }
  return { names: namesOf(page, roots), files, isShown };
}

/** Whether a page is worth being read: it looks like a report, or like the page of one that is a file. Cheap. */
export function suspectsReport(page: Document): boolean {
  const roots = readableRoots(page);
  const text = roots.map(ownText).join('\n');
  return looksLikeReport(titleOf(page), text, () => filesOf(page, roots, text));
}
