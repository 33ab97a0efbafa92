import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/further-hosts';
import type { HostAccess } from '../../src/ui/options/services';

/** Permissions for single hosts, as the browser keeps them. */
export const hostAccess: HostAccess = {
  async allowed(hosts) {
    const answers = await Promise.all(
      hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
    );
    return hosts.filter((_, index) => answers[index]);
  },
  request: (host) => browser.permissions.request({ origins: [originOf(host)] }),
  async release(hosts) {
    await browser.permissions.remove({ origins: hosts.map(originOf) });
  },
  watch(onChange, signal) {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    });
  },
};
