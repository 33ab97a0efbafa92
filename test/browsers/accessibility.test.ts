import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCount, expectationOf } from '../browser/harness/expectation';
import { violationsOn } from './axe';
import { launchChromiumDriver } from './chromium-driver';
import type { BrowserPage } from './driver';
import { clickButton, clickOn, waitForText } from './page-actions';
import { openPortal, openReport, type OpenReport, type Portal } from './portal';
import { tabThrough } from './tab-round';

const fixture = 'several-errors';

/** A page of the extension in one of its states. */
interface Screen {
  readonly name: string;
  /** From the extension's root; `TAB` stands for the tab with the report. */
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  /** What stands on it when it is ready. */
  readonly text: string;
  readonly prepare?: (page: BrowserPage) => Promise<void>;
}

/** So high that nothing has to be scrolled: what is under the edge of a part that scrolls counts as too small. */
const height = 4000;

const popup = { path: 'popup.html?tab=TAB', width: 400, text: '重新检查' };
const panel = { path: 'sidepanel.html?tab=TAB', width: 380, text: '重新检查' };

/** Lights the first finding, unless it is lit already. */
const lightFirst = async (page: BrowserPage): Promise<void> => {
  await clickOn(page, 'button.finding[aria-pressed="false"]');
};

const screens: readonly Screen[] = [
  { name: 'popup', ...popup },
  { name: 'popup with a finding that is lit', ...popup, prepare: lightFirst },
  { name: 'popup on a page that cannot be read', ...popup, path: 'popup.html', text: '浏览器不允许' },
  { name: 'panel with a finding that is lit', ...panel, prepare: lightFirst },
  {
    name: 'panel that asks why a finding is ignored',
    ...panel,
    async prepare(page) {
      await lightFirst(page);
      await clickButton(page, '忽略…');
    },
  },
  { name: 'panel with the figures', ...panel, prepare: (page) => clickButton(page, '数值') },
  { name: 'options', path: 'options.html', width: 1280, text: '语言与主题' },
  { name: 'first run', path: 'welcome.html', width: 1280, text: '勾稽' },
  { name: 'help', path: 'help.html', width: 1280, text: '勾稽' },
  { name: 'page of a rule', path: 'rules/zh-CN.html#applications-balance', width: 1280, text: '局限' },
];

let portal: Portal;
let report: OpenReport;

beforeAll(async () => {
  portal = await openPortal(launchChromiumDriver);
  report = await openReport(portal, fixture);
  await report.state.waitForBadge(report.tabId, String(errorCount(expectationOf(fixture))));
});
afterAll(() => portal.close());

async function show({ path, width, text, prepare }: Screen): Promise<BrowserPage> {
  const page = await portal.driver.openOwnPage(path.replace('TAB', String(report.tabId)));
  await page.resize({ width, height });
  await waitForText(page, text);
  await prepare?.(page);
  return page;
}

describe.each(screens)('$name', (screen) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (scheme) => {
    const page = await show(screen);
    await page.preferScheme(scheme);
    const violations = await violationsOn(page);
    await page.close();
    expect(violations).toEqual([]);
  });

  test('every control is reached by Tab and shows that it has the focus', async () => {
    const page = await show(screen);
    const { controls, unreached, unseen } = await tabThrough(page);
    await page.close();
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
    expect(controls).toBeGreaterThan(0);
  });
});
