import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/further-hosts';
import type { RunAccess } from '../../src/ui/run/services';

function hostnameOf(address: string): string[] {
  try {
    const { hostname } = new URL(address);
    return hostname === '' ? [] : [hostname];
  } catch {
    return [];
  }
}

/** Permissions for the hosts of a run, as the browser keeps them. */
export const runAccess: RunAccess = {
  async missing(addresses) {
    const hosts = [...new Set(addresses.flatMap(hostnameOf))];
    const answers = await Promise.all(
      hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
    );
    return hosts.filter((_, index) => answers[index] !== true);
  },
  request: (hosts) => browser.permissions.request({ origins: hosts.map(originOf) }),
  watch(onChange, signal) {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    });
  },
};
