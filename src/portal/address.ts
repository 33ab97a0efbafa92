import type { Outline, Part } from './outline';

const carriers = ['data-url', 'data-href', 'data-link', 'data-src', 'url', 'link'];

const page = String.raw`[\w\-./%]+\.(?:s?html?|jhtml|shtm|jspx?|aspx?|php|do|action|pdf|docx?|wps|ofd|xlsx?|et|zip|rar)`;
const written = new RegExp(
  String.raw`(["'])((?:https?:)?//[^"'\s]+|\.{0,2}/[^"'\s]+|${page}(?:[?#][^"'\s]*)?|\?[\w%]+=[^"'\s]*)\1`,
  'i',
);

/** The address that a piece of script has in quotes; null where it has none. The script is not run. */
function addressInScript(script: string): string | null {
  return written.exec(script)?.[2] ?? null;
}

/** The address as an element has it, whichever attribute holds it; null for none. */
function writtenAddress(part: Part): string | null {
  const href = part.name === 'a' || part.name === 'area' ? part.attribute('href')?.trim() : undefined;
  if (href !== undefined && href !== '' && !/^(?:javascript:|#|about:|mailto:|tel:)/i.test(href)) return href;
  for (const name of carriers) {
    const value = part.attribute(name)?.trim() ?? '';
    if (/^(?:https?:|\.{0,2}\/)|\.\w{2,5}(?:[?#]|$)/i.test(value)) return value;
  }
  const scripts = [part.attribute('onclick') ?? '', /^javascript:/i.test(href ?? '') ? (href ?? '') : ''];
  for (const script of scripts) {
    const address = script === '' ? null : addressInScript(script);
    if (address !== null) return address;
  }
  return null;
}

/** An address meant from another; null where it is none, or none of the web. */
export function webAddress(address: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(address.replace(/[\r\n\t]/g, ''), base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** The address from which those on a page are meant, if its source does not say: `<base>`, else its own. */
export function baseOfPage({ elements }: Outline, url: string): string {
  const base = elements.find(({ name }) => name === 'base')?.attribute('href') ?? null;
  return base === null ? url : (webAddress(base, url) ?? url);
}

/**
 * Where an element leads: by `href`, by a data attribute or by an address written into its script.
 *
 * @param base see `baseOfPage`
 * @returns complete; null where it leads nowhere, or to no page of the web
 */
export function addressOf(part: Part, base: string): string | null {
  const address = writtenAddress(part);
  return address === null ? null : webAddress(address, part.base() ?? base);
}

/** An address without the part behind `#`: what tells one page from another. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Whether an address looks like that of a list or a column, not of one document. */
export function isListAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  if (/[?&](?:id|docid|articleid|infoid|contentid)=/i.test(search)) return false;
  return (
    /(?:\/|\/(?:index|list|default|node|channel|column)(?:_\d+)?\.\w+)$/i.test(pathname) ||
    /\/(?:col|channels?|columns?|node|list)[/_-]?\w*\/(?:index\.\w+)?$/i.test(pathname)
  );
}
