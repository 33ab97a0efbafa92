import type { Browser } from 'wxt/browser';
import type { BackgroundMessage } from '../../src/messages/background-message';
import { clearBadge } from '../../src/messages/badge';
import { startMarks } from '../../src/messages/page-frames';
import { openRulePage } from '../../src/messages/rule-page';
import { addIgnored, removeIgnored } from '../../src/storage/ignored-store';
import { checkSuspected, refreshBadge } from './checks';
import { judgeAnew, renewFollowers } from './renewing';
import { settingsNow } from './settings-now';

type PageMessage = Extract<
  BackgroundMessage['type'],
  'reportSuspected' | 'marksWanted' | 'resultChanged' | 'cleared'
>;

function reactToPage(type: PageMessage, tabId: number, frameId: number): Promise<void> {
  switch (type) {
    case 'marksWanted':
      return startMarks(tabId, frameId);
    case 'reportSuspected':
      return checkSuspected(tabId);
    case 'resultChanged':
      return refreshBadge(tabId);
    case 'cleared':
      return clearBadge(tabId);
  }
}

/**
 * Does what is told.
 *
 * @param sender who told it
 */
export async function react(
  message: BackgroundMessage,
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<void> {
  switch (message.type) {
    case 'ignore':
      return addIgnored(message.report, message.entry);
    case 'restore':
      return removeIgnored(message.report, message.subject);
    case 'openRule':
      return openRulePage(message.rule, (await settingsNow()).language);
    case 'remembered':
      return renewFollowers(message.id);
    case 'heldOtherwise':
      return judgeAnew(message.ids);
    // For the panel alone.
    case 'checked':
    case 'selectionChanged':
      return;
    default:
      if (tab?.id !== undefined) await reactToPage(message.type, tab.id, frameId);
  }
}
