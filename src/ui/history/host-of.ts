/**
 * The host of an address, with its port where it has one; empty for what is no address of a host, such as a file.
 * Of thousands at a time, so that no `URL` is made of each.
 */
export function hostOf(address: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
