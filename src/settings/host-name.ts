const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The host that a person means who has typed its name or pasted an address; without its port, `www.` kept as typed.
 *
 * @returns as in the address of a page: lower case, names in Chinese as `xn--…`; null where it is no host name
 */
export function hostNamed(text: string): string | null {
  const typed = text.trim();
  if (/\s/.test(typed) || /^(?!https?:)[a-z][a-z+.-]*:\/\//i.test(typed)) return null;
  const address = /^https?:\/\//i.test(typed) ? typed : `http://${typed}`;
  const host = hostOfAddress(address)?.replace(/\.$/, '');
  if (host === undefined) return null;
  const labels = host.split('.');
  const isName = host.length <= 253 && labels.length > 1 && labels.every((each) => label.test(each));
  return isName || host === 'localhost' ? host : null;
}

/** Null where it is no address. */
function hostOfAddress(address: string): string | null {
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

/** Whether reports on a host are looked for without its being entered. */
export function isAlwaysWatched(host: string): boolean {
  return host === 'gov.cn' || host.endsWith('.gov.cn');
}
