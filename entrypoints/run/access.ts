import { browser } from 'wxt/browser';
import { allowedHosts, originOf, watchPermissions } from '../../src/messages/host-permissions';
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
    const allowed = new Set(await allowedHosts(hosts));
    return hosts.filter((host) => !allowed.has(host));
  },
  request: (hosts) => browser.permissions.request({ origins: hosts.map(originOf) }),
  watch: watchPermissions,
};
