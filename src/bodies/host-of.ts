/** Subdomains under which a portal shows the same pages again. */
const variants = /^(?:www|m|wap|3g|mobile)\./;

/** The host of an address without `www.` and the like; null where it has none, as a file. */
export function hostOf(url: string): string | null {
  try {
    const host = new URL(url).hostname.replace(variants, '');
    return host === '' ? null : host;
  } catch {
    return null;
  }
}
