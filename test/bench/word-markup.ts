const outerSpan =
  '<span lang="EN-US" style="mso-bidi-font-size:12.0pt;mso-ascii-font-family:&quot;Times New Roman&quot;">';
const innermostSpan = /<span[^>]*>[^<]+<\/span>/g;

/** In UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A page pasted from Word, as heavy as such pages become when they are edited there again and again:
 * spans around spans that say nothing new.
 *
 * @param markup a page pasted from Word
 * @param size the least number of bytes in UTF-8 that it is to have
 * @throws Error when the page has no spans
 */
export function growWordMarkup(markup: string, size: number): string {
  let grown = markup;
  while (bytesOf(grown) < size) {
    const before = bytesOf(grown);
    let missing = size - before;
    grown = grown.replace(innermostSpan, (span) => {
      if (missing <= 0) return span;
      missing -= outerSpan.length + '</span>'.length;
      return `${outerSpan}${span}</span>`;
    });
    if (bytesOf(grown) === before) throw new Error('the page has no spans to grow by');
  }
  return grown;
}
