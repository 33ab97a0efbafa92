import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { languageOf } from '../src/language/language';
import { clearBadge, showErrors, showUnchecked } from '../src/messages/badge';
import { askChecker, startChecker } from '../src/messages/start-checker';
import { backgroundMessageSchema, type BackgroundMessage } from '../src/messages/to-background';

const menuItem = 'check-page';

/** Tabs in which a person asked for the check: there, a page without a report is an answer too. */
const asked = new Set<number>();

const notAllowed = {
  'zh-CN': '浏览器不允许扩展在此页面运行，未检查',
  en: 'The browser lets no extension into this page; it was not checked',
};

async function checkTab(tabId: number): Promise<void> {
  await startChecker(tabId);
  await askChecker(tabId, { type: 'check' });
}

/** The check on a person's request, by shortcut or menu. */
async function checkOnRequest(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  asked.add(tabId);
  try {
    await checkTab(tabId);
  } catch {
    await showUnchecked(tabId, notAllowed[languageOf(navigator.language)]);
  } finally {
    asked.delete(tabId);
  }
}

async function react(message: BackgroundMessage, tabId: number): Promise<void> {
  switch (message.type) {
    case 'reportSuspected':
      await checkTab(tabId);
      break;
    case 'cleared':
      await clearBadge(tabId);
      break;
    case 'checked':
      if (message.errors !== null) await showErrors(tabId, message.errors, message.summary);
      else if (asked.has(tabId)) await showUnchecked(tabId, message.summary);
      else await clearBadge(tabId);
  }
}

/** A tab may be closed or gone to another page at any moment; then there is nothing left to do. */
function ignoreGoneTab(): void {
  return undefined;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    const parsed = backgroundMessageSchema.safeParse(message);
    if (sender.id !== browser.runtime.id || tabId === undefined || !parsed.success) return;
    react(parsed.data, tabId).catch(ignoreGoneTab);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') void checkOnRequest(tab);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuItem) void checkOnRequest(tab);
  });

  void addMenuItem();
});

/** Made anew whenever the background page starts: browsers differ in whether they keep it. */
async function addMenuItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuItem,
    title: browser.i18n.getMessage('menuCheckPage'),
    contexts: ['page', 'selection'],
  });
}
