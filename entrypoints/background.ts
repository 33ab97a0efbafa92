import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { judge } from '../src/check/judge';
import { ruleSettingsOf } from '../src/check/rule-settings';
import { reportKey } from '../src/ignoring/report-key';
import { textIn } from '../src/language/text-in';
import { parseAddress } from '../src/messages/address';
import { backgroundMessageSchema, type BackgroundMessage } from '../src/messages/background-message';
import { clearBadge, showUnchecked, showVerdict } from '../src/messages/badge';
import { saysClosedPage } from '../src/messages/closed-pages';
import { followFurtherHosts } from '../src/messages/further-hosts';
import { welcomeNewUsers } from '../src/messages/first-run';
import type { JudgeAnswer } from '../src/messages/judge-answer';
import { judgeRequestSchema, type JudgeRequest } from '../src/messages/judge-request';
import { setPrinting } from '../src/messages/mark-styles';
import { mergeFrames } from '../src/messages/merge-frames';
import { oneAtATime } from '../src/messages/one-at-a-time';
import { askFrames, enterableFrames, startCheckers, type FrameAnswers } from '../src/messages/page-frames';
import { clearAfterPredecessor } from '../src/messages/predecessor';
import { openRulePage } from '../src/messages/rule-page';
import { takeUnfinished, untilFinished } from '../src/messages/unfinished-checks';
import { dismissPredecessor, removeLeftovers } from '../src/page/leftovers';
import { languageFor, modeFor, pageDisplayOf } from '../src/settings/page-display';
import { addIgnored, readIgnored, removeIgnored } from '../src/storage/ignored-store';
import { readSettings, settingsStore } from '../src/storage/settings-store';

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

/** The settings as they are now, with the language in which the person reads. */
async function settingsNow() {
  const { settings } = await readSettings();
  return { settings, language: languageFor(settings, navigator.language) };
}

/**
 * On a page that nobody asked to check, only a report is worth a badge: one that was checked, or one
 * whose tables cannot be read and which must not pass for clean.
 */
async function showReport(tabId: number, { frames }: FrameAnswers): Promise<void> {
  const result = mergeFrames(frames)?.result;
  if (result?.status === 'checked' || result?.status === 'unreadable') {
    await showVerdict(tabId, result, (await settingsNow()).language);
  } else {
    await clearBadge(tabId);
  }
}

const checkSuspected = oneAtATime(async (tabId: number) => {
  const [{ settings }, { url }] = await Promise.all([settingsNow(), browser.tabs.get(tabId)]);
  const mode = modeFor(settings, parseAddress(url ?? '')?.hostname ?? '');
  if (mode === 'onClick') return;
  const frameIds = await startCheckers(tabId);
  await showReport(tabId, await askFrames(tabId, frameIds, { type: 'check', mark: mode === 'automatic' }));
});

const refreshBadge = oneAtATime(async (tabId: number) => {
  await showReport(tabId, await askFrames(tabId, await enterableFrames(tabId), { type: 'current' }));
});

/** The check on a person's request, by shortcut or menu: there, any outcome is shown. */
const checkOnRequest = oneAtATime(async (tabId: number) => {
  const { language } = await settingsNow();
  try {
    const { frames } = await askFrames(tabId, await startCheckers(tabId), { type: 'check', mark: true });
    const merged = mergeFrames(frames);
    if (merged === null) await showUnchecked(tabId, textIn(failures.failed, language));
    else await showVerdict(tabId, merged.result, language);
  } catch (error) {
    const isClosed = saysClosedPage(error instanceof Error ? error.message : String(error));
    await showUnchecked(tabId, textIn(failures[isClosed ? 'closed' : 'failed'], language));
  }
});

/** Checks a tab as a person asked, even where this background page is stopped before that is done. */
function requestCheck(tab: Browser.tabs.Tab | undefined): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  untilFinished(tabId, () => checkOnRequest(tabId)).catch(ignoreGoneTab);
}

/** Ends what earlier background pages have left: checks that were asked for, and marks of an earlier version. */
async function takeOver(): Promise<void> {
  const unfinished = await takeUnfinished();
  await clearAfterPredecessor(import.meta.env.FIREFOX ? removeLeftovers : dismissPredecessor);
  for (const tabId of unfinished) untilFinished(tabId, () => checkOnRequest(tabId)).catch(ignoreGoneTab);
}

/** The judgement on a report as a person wants it, or why there is none. */
async function judgementOn({ report, url }: JudgeRequest): Promise<JudgeAnswer> {
  try {
    const [{ settings }, ignored] = await Promise.all([
      settingsNow(),
      readIgnored(reportKey(report, { url })),
    ]);
    const judgement = judge(report, { settings: ruleSettingsOf(settings), ignored });
    return { judgement, display: pageDisplayOf(settings, navigator.language) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A page is judged anew when settings have changed: whether it prints its marks is one of them. */
async function followPrintSetting({ tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id !== undefined) await setPrinting(tab.id, frameId, (await settingsNow()).settings.printMarks);
}

/** Does what is told. */
async function react(message: BackgroundMessage, tabId: number | undefined): Promise<void> {
  switch (message.type) {
    case 'ignore':
      return addIgnored(message.report, message.entry);
    case 'restore':
      return removeIgnored(message.report, message.subject);
    case 'openRule':
      return openRulePage(message.rule, (await settingsNow()).language);
    // For the panel alone.
    case 'checked':
    case 'selectionChanged':
      return;
    default:
      if (tabId !== undefined) await reactToPage(message.type, tabId);
  }
}

function reactToPage(type: 'reportSuspected' | 'resultChanged' | 'cleared', tabId: number): Promise<void> {
  switch (type) {
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

function start(): void {
  // Nothing there is worth keeping a message waiting for ever.
  const takenOver = takeOver().catch(() => undefined);

  browser.runtime.onMessage.addListener(
    (
      message: unknown,
      sender: Browser.runtime.MessageSender,
      reply: (answer: unknown) => void,
    ): true | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      const request = judgeRequestSchema.safeParse(message);
      if (request.success) {
        void judgementOn(request.data)
          .then(reply)
          .then(() => followPrintSetting(sender));
        return true;
      }
      const parsed = backgroundMessageSchema.safeParse(message);
      if (!parsed.success) return undefined;
      // Answered when it is done: until then the browser keeps this page, and one that is stopped is asked again.
      const work = takenOver.then(() => react(parsed.data, sender.tab?.id));
      work.then(
        () => reply(true),
        (error: unknown) => reply({ failure: error instanceof Error ? error.message : String(error) }),
      );
      return true;
    },
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') void takenOver.then(() => requestCheck(tab));
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuItem) void takenOver.then(() => requestCheck(tab));
  });

  followFurtherHosts(
    async () => (await readSettings()).settings.hosts,
    (onChange) => settingsStore.watch(onChange, new AbortController().signal),
  );

  welcomeNewUsers();

  void addMenuItem();
}

// Stopped when it has nothing to do, in every browser alike.
export default defineBackground({ persistent: false, main: start });
