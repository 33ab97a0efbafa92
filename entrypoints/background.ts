import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { judge } from '../src/check/judge';
import type { Judgement } from '../src/check/judgement';
import { languageOf, type Language } from '../src/language/language';
import { clearBadge, showUnchecked, showVerdict } from '../src/messages/badge';
import { saysClosedPage } from '../src/messages/closed-pages';
import { judgeRequestSchema } from '../src/messages/judge-request';
import { mergeFrames } from '../src/messages/merge-frames';
import { oneAtATime } from '../src/messages/one-at-a-time';
import { askFrames, enterableFrames, startCheckers, type FrameAnswers } from '../src/messages/page-frames';
import { backgroundMessageSchema, type BackgroundMessage } from '../src/messages/to-background';
import type { Report } from '../src/report/schema/report';
import { textIn } from '../src/language/text-in';

const menuItem = 'check-page';

/** Why a page that a person asked about could not be checked. */
const failures = {
  closed: {
    'zh-CN': '勾稽：浏览器不允许扩展在此页面运行，未检查',
    en: 'Gouji: the browser lets no extension into this page; it was not checked',
  },
  failed: {
    'zh-CN': '勾稽：检查未能完成，请刷新页面后重试',
    en: 'Gouji: the check could not be completed; reload the page and try again',
  },
} as const;

// Asked each time: the build loads this module where there is no navigator.
const language = (): Language => languageOf(navigator.language);

/**
 * On a page that nobody asked to check, only a report is worth a badge: one that was checked, or one
 * whose tables cannot be read and which must not pass for clean.
 */
async function showReport(tabId: number, { frames }: FrameAnswers): Promise<void> {
  const result = mergeFrames(frames)?.result;
  if (result?.status === 'checked' || result?.status === 'unreadable') {
    await showVerdict(tabId, result, language());
  } else {
    await clearBadge(tabId);
  }
}

const checkSuspected = oneAtATime(async (tabId: number) => {
  const frameIds = await startCheckers(tabId);
  await showReport(tabId, await askFrames(tabId, frameIds, { type: 'check' }));
});

const refreshBadge = oneAtATime(async (tabId: number) => {
  await showReport(tabId, await askFrames(tabId, await enterableFrames(tabId), { type: 'current' }));
});

/** The check on a person's request, by shortcut or menu: there, any outcome is shown. */
async function checkOnRequest(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  try {
    const { frames } = await askFrames(tabId, await startCheckers(tabId), { type: 'check' });
    const merged = mergeFrames(frames);
    if (merged === null) await showUnchecked(tabId, textIn(failures.failed, language()));
    else await showVerdict(tabId, merged.result, language());
  } catch (error) {
    const isClosed = saysClosedPage(error instanceof Error ? error.message : String(error));
    await showUnchecked(tabId, textIn(failures[isClosed ? 'closed' : 'failed'], language()));
  }
}

/** The judgement on a report, or why there is none. */
function judgementOn(report: Report): Judgement | { failure: string } {
  try {
    return judge(report);
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function react(message: BackgroundMessage, tabId: number): Promise<void> {
  switch (message.type) {
    case 'reportSuspected':
      return checkSuspected(tabId);
    case 'resultChanged':
      return refreshBadge(tabId);
    case 'cleared':
      return clearBadge(tabId);
  }
}

/** A tab may be closed or gone to another page at any moment; then there is nothing left to do. */
function ignoreGoneTab(): void {
  return undefined;
}

/** Made anew whenever the background page starts: browsers differ in whether they keep it. */
async function addMenuItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuItem,
    title: browser.i18n.getMessage('menuCheckPage'),
    contexts: ['page', 'selection', 'frame'],
  });
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer: unknown) => void) => {
      const tabId = sender.tab?.id;
      if (sender.id !== browser.runtime.id || tabId === undefined) return;
      const request = judgeRequestSchema.safeParse(message);
      if (request.success) {
        reply(judgementOn(request.data.report));
        return;
      }
      const parsed = backgroundMessageSchema.safeParse(message);
      if (parsed.success) react(parsed.data, tabId).catch(ignoreGoneTab);
    },
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') checkOnRequest(tab).catch(ignoreGoneTab);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuItem) checkOnRequest(tab).catch(ignoreGoneTab);
  });

  void addMenuItem();
});
