/**
 * An address that a link may lead to.
 *
 * @returns null where it is none, or none of the web: what a page calls its address is not to be trusted
 */
export function webLink(url: string): string | null {
  try {
    const { href, protocol } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
