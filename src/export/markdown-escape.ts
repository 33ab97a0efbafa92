import { oneLine } from './one-line';

/** Everything that Markdown, as GitHub and editors read it, could take for markup, links or mathematics. */
const markup = /[\\`*_[\]<>|~&$#@^]/g;

/** Beginnings that are made into links although no bracket stands around them. */
const bareLinks = /:(?=\/\/)|(?<=\bwww)\./gi;

/** Words of a page or a person as one line of Markdown in which they stand for nothing but themselves. */
export function markdownEscape(text: string): string {
  return oneLine(text).replace(markup, '\\$&').replace(bareLinks, '\\$&');
}

/** An address as a link; one that is no web address as mere words. */
export function markdownLink(address: string): string {
  const line = oneLine(address);
  if (!/^https?:\/\//i.test(line)) return markdownEscape(line);
  return `<${line.replace(/[^\x21-\x7e]|[<>|`\\]/gu, encodeURIComponent)}>`;
}
