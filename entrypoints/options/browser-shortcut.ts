import { browser } from 'wxt/browser';
import type { BrowserShortcut } from '../../src/ui/options/services';

/** The shortcut that checks a page, as the browser keeps it. */
export const browserShortcut: BrowserShortcut = {
  async current() {
    const commands = await browser.commands.getAll();
    const shortcut = commands.find(({ name }) => name === 'check-page')?.shortcut;
    return shortcut === undefined || shortcut === '' ? null : shortcut;
  },
  address: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts',
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
};
