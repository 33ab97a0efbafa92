import { browser } from 'wxt/browser';

/** The pages of a host, as permissions name them. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

/** The hosts of a list that the person has allowed. */
export async function allowedHosts(hosts: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
  );
  return hosts.filter((_, index) => answers[index]);
}

/** Calls back when a permission was given or taken away. */
export function watchPermissions(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}
