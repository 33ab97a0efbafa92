import { browser } from 'wxt/browser';
import { allowedHosts, originOf, watchPermissions } from '../../src/messages/host-permissions';
import type { HostAccess } from '../../src/ui/options/services';

/** Permissions for single hosts, as the browser keeps them. */
export const hostAccess: HostAccess = {
  allowed: allowedHosts,
  request: (host) => browser.permissions.request({ origins: [originOf(host)] }),
  async release(hosts) {
    await browser.permissions.remove({ origins: hosts.map(originOf) });
  },
  watch: watchPermissions,
};
