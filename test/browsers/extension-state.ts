import * as z from 'zod/mini';
import { until } from '../browser/harness/until';
import type { BrowserPage, Driver } from './driver';

/** What the browser says of the extension, asked from a page of its own. */
export interface ExtensionState {
  /** The id of the tab that shows an address. */
  tabOf(address: string): Promise<number>;
  /** The text on the toolbar button for a tab; empty where there is none. */
  badge(tabId: number): Promise<string>;
  /** The finding that is lit in the page of a tab, by its position in `findings`; null for none. */
  selected(tabId: number): Promise<number | null>;
  /** Notes for the background page that a check was asked for in the tab which shows that address. */
  noteUnfinished(tabId: number, address: string): Promise<void>;
  /** Sends the background page a message that it does nothing about. */
  wakeBackground(): Promise<void>;
  /** Waits until the toolbar button says that of a tab. */
  waitForBadge(tabId: number, text: string): Promise<void>;
}

/** A quiet page of the extension: plain text. */
const quietPage = 'rules/zh-CN.html';

const api = 'globalThis.browser ?? globalThis.chrome';
const selectedSchema = z.object({ selected: z.nullable(z.number()) });
const tabsSchema = z.array(z.object({ id: z.number() }));

/** Opens a page of the extension to ask from. */
export async function askExtension(driver: Driver): Promise<ExtensionState> {
  const page = await driver.openOwnPage(quietPage);
  const badge = async (tabId: number) => z.string().parse(await page.evaluate(badgeOf(tabId)));
  return {
    tabOf: (address) => tabOf(page, address),
    badge,
    async selected(tabId) {
      return selectedSchema.parse(await page.evaluate(currentOf(tabId))).selected;
    },
    async noteUnfinished(tabId, address) {
      const note = JSON.stringify({ [`asked for ${tabId}`]: address });
      await page.evaluate(`(({ storage }) => storage.session.set(${note}))(${api})`);
    },
    async wakeBackground() {
      await page.evaluate(`(({ runtime }) => runtime.sendMessage({ type: 'selectionChanged' }))(${api})`);
    },
    async waitForBadge(tabId, text) {
      let latest = '';
      await until(`the badge ${text}`, async () => {
        latest = await badge(tabId);
        return latest === text ? true : null;
      }).catch((error: unknown) => {
        throw new Error(`the badge is “${latest}” and not “${text}”`, { cause: error });
      });
    },
  };
}

function badgeOf(tabId: number): string {
  return `(({ action, browserAction }) => (action ?? browserAction).getBadgeText({ tabId: ${tabId} }))(${api})`;
}

function currentOf(tabId: number): string {
  return `(({ tabs }) => tabs.sendMessage(${tabId}, { type: 'current' }, { frameId: 0 }))(${api})`;
}

async function tabOf(page: BrowserPage, address: string): Promise<number> {
  // A pattern has no port.
  const found = `(async ({ tabs }) =>
    (await tabs.query({})).filter(({ url }) => url === ${JSON.stringify(address)}).map(({ id }) => ({ id }))
  )(${api})`;
  const [tab, ...others] = tabsSchema.parse(await page.evaluate(found));
  if (tab === undefined || others.length > 0) throw new Error(`not one tab shows ${address}`);
  return tab.id;
}
