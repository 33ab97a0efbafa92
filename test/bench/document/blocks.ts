/**
 * A document with other contents between the comments `<!-- name: written by npm run bench -->` and
 * `<!-- end of name -->`; all else stays as it is.
 *
 * @param blocks contents by name
 * @throws Error where the document lacks one of the comments
 */
export function withBlocks(document: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, content]) => {
    const [begin, end] = [`<!-- ${name}: written by npm run bench -->`, `<!-- end of ${name} -->`];
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`the document has no place for ${name}`);
    return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
  }, document);
}
