import type { BackgroundMessage } from '../../src/messages/background-message';
import { clearBadge } from '../../src/messages/badge';
import { openRulePage } from '../../src/messages/rule-page';
import { addIgnored, removeIgnored } from '../../src/storage/ignored-store';
import { checkSuspected, refreshBadge } from './checks';
import { judgeAnew, renewFollowers } from './renewing';
import { settingsNow } from './settings-now';

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

/**
 * Does what is told.
 *
 * @param tabId the tab that told it; undefined for a page without one
 */
export async function react(message: BackgroundMessage, tabId: number | undefined): Promise<void> {
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
      if (tabId !== undefined) await reactToPage(message.type, tabId);
  }
}
