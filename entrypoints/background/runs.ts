import type { Browser } from 'wxt/browser';
import { showUnchecked } from '../../src/messages/badge';
import { textIn } from '../../src/language/text-in';
import { StoreFailure } from '../../src/run/store-failure';
import { startRun } from '../run/start-run';
import { settingsNow } from './settings-now';

/** Why no run was started over the links of a page. */
const failures = {
  noLinks: {
    'zh-CN': '勾稽：本页没有找到年报链接',
    en: 'Gouji: no links to annual reports were found on this page',
  },
  private: {
    'zh-CN': '勾稽：隐私窗口不保存任何内容，不能批量检查',
    en: 'Gouji: a private window keeps nothing, so there are no runs here',
  },
  failed: {
    'zh-CN': '勾稽：未能读取本页的链接，请刷新页面后重试',
    en: 'Gouji: the links of this page could not be read; reload it and try again',
  },
} as const;

/** Starts a run over the reports that the page in a tab links, or says on the toolbar button why there is none. */
export function requestRun(tab: Browser.tabs.Tab | undefined): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  void startRun(tabId)
    .then(
      (outcome) => (outcome === 'started' ? null : failures[outcome]),
      (error: unknown) => (error instanceof StoreFailure ? error.text : failures.failed),
    )
    .then(async (text) => {
      if (text !== null) await showUnchecked(tabId, textIn(text, (await settingsNow()).language));
    })
    // The tab may be gone by now.
    .catch(() => undefined);
}
