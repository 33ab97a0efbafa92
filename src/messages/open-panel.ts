import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** The address of the panel inside the extension. */
const panelPath = '/sidepanel.html';

/** Where the id of the panel's own window is kept until the browser is closed. */
const windowKey = 'panelWindow';

/** Room for the panel where it has a window of its own, in pixels. */
const windowSize = { width: 400, height: 760 };

/** The interfaces by which browsers show a panel beside the page; older ones have neither. */
interface PanelInterfaces {
  /** Chromium: there from 114, with `open` from 116. */
  readonly sidePanel?: { readonly open?: (where: { windowId: number }) => Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { readonly open?: () => Promise<void> };
}

/**
 * Shows the panel beside the pages of a window; in a window of its own where the browser has no such place. To be
 * called in the very handler of a click, since browsers open a panel only then.
 *
 * @param windowId the browser's window in which it is shown
 * @throws Error where the browser refuses
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panelInterfaces();
  if (sidePanel?.open !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction?.open !== undefined) return sidebarAction.open();
  opening ??= openWindow().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** What this browser has of them: its types promise them all. */
function panelInterfaces(): PanelInterfaces {
  return browser;
}

/** A window that is just being opened, so that a second click opens no second one. */
let opening: Promise<void> | undefined;

async function openWindow(): Promise<void> {
  const { [windowKey]: stored } = await browser.storage.session.get(windowKey);
  const known = z.int().safeParse(stored);
  if (known.success && (await isBroughtToFront(known.data))) return;
  const url = `${browser.runtime.getURL(panelPath)}?window`;
  const opened = await browser.windows.create({ type: 'popup', url, ...windowSize });
  await keepWindow(opened?.id);
}

/** Whether there still is that window; it has the focus then. */
async function isBroughtToFront(windowId: number): Promise<boolean> {
  try {
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

async function keepWindow(windowId: number | undefined): Promise<void> {
  if (windowId !== undefined) await browser.storage.session.set({ [windowKey]: windowId });
}

/**
 * Notes the window in which the panel is shown as its own. For the panel itself: whoever opened the window may be gone
 * before it is open, as a popup is that loses the focus to it.
 */
export async function notePanelWindow(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  await keepWindow(id);
}
