import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { parseSync } from 'vite';

/** Every element of a page, in the order of the page. */
function* elementsOf(node: DefaultTreeAdapterTypes.Node): Iterable<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsOf(child);
}

/** The scripts that a page names itself, to be run or to be had ready. */
function scriptsOf(html: string): string[] {
  return [...elementsOf(parse(html))].flatMap(({ tagName, attrs }) => {
    const { src, rel, href } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    if (tagName === 'script') return src ?? [];
    return tagName === 'link' && rel === 'modulepreload' ? (href ?? []) : [];
  });
}

/** What a module cannot run without: its static imports, and what it exports from elsewhere. */
function importsOf(name: string, code: string): string[] {
  const { staticImports, staticExports } = parseSync(name, code).module;
  const exported = staticExports.flatMap(({ entries }) => entries);
  return [...staticImports, ...exported].flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
}

/**
 * The scripts that a built page loads before it stands: those that it names, and what they import statically.
 *
 * @param page where the page lies, from the root of the extension, such as `/popup.html`
 * @param read gives the text of a file of the extension, by its path from the root; throws where there is none
 * @returns their paths from the root, each once
 */
export function firstLoad(page: string, read: (path: string) => string): string[] {
  const loaded = new Set(scriptsOf(read(page)).map((path) => posix.resolve(posix.dirname(page), path)));
  // A set that grows while it is gone through is gone through to its new end.
  for (const script of loaded) {
    for (const path of importsOf(script, read(script)))
      loaded.add(posix.resolve(posix.dirname(script), path));
  }
  return [...loaded];
}
