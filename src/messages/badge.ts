import { browser } from 'wxt/browser';

const action = import.meta.env.MANIFEST_VERSION === 2 ? browser.browserAction : browser.action;

const colors = { wrong: '#c0271d', right: '#1a7a3c', unknown: '#5f6670' } as const;

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await action.setBadgeBackgroundColor({ tabId, color });
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title });
}

/**
 * Shows the verdict on the toolbar button of a tab: the number of errors, or a tick at none.
 *
 * @param summary the verdict in words, for the button's tooltip
 */
export function showErrors(tabId: number, errors: number, summary: string): Promise<void> {
  return errors === 0
    ? show(tabId, '✓', colors.right, summary)
    : show(tabId, String(errors), colors.wrong, summary);
}

/** Shows that the page was looked at and could not be checked, and why. */
export function showUnchecked(tabId: number, reason: string): Promise<void> {
  return show(tabId, '–', colors.unknown, reason);
}

/** Takes the verdict off the toolbar button of a tab. */
export function clearBadge(tabId: number): Promise<void> {
  return show(tabId, '', colors.unknown, browser.i18n.getMessage('actionTitle'));
}
