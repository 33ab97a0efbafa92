import type { Page } from 'playwright-core';
import type { Screen } from './screen';
import type { Stage } from './stage';

const popupSize = { width: 376, height: 600 } as const;
const panelSize = { width: 400, height: 860 } as const;
const pageSize = { width: 1280, height: 800 } as const;

const shownIn = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
] as const;
const inThree = [...shownIn, { language: 'en', theme: 'light' }] as const;

const report = 'report-2024';

/** Popup or panel with the offer to read last year's report. */
const offer =
  (file: string) =>
  async (stage: Stage): Promise<Page> => {
    const own = await stage.openOwn(file, await stage.openSample(report));
    await own.locator('.previous-actions button').first().waitFor();
    return own;
  };

/** The same once it was taken. */
const compared =
  (file: string) =>
  async (stage: Stage): Promise<Page> => {
    const own = await offer(file)(stage);
    await own.locator('.previous-actions button').first().click();
    await own.locator('.finding').first().waitFor();
    return own;
  };

async function card(stage: Stage): Promise<Page> {
  const popup = await compared('popup.html')(stage);
  await popup.locator('.finding').first().click();
  const page = stage.browser.context.pages().find((each) => each.url().includes(report));
  if (page === undefined) throw new Error('the report is no longer open');
  await page.setViewportSize(pageSize);
  await page.bringToFront();
  await page.locator('[data-gouji-severity]:not([data-gouji-severity=""])').first().waitFor();
  return page;
}

/** A report without last year's, and held against it. */
export const lastYearScreens: readonly Screen[] = [
  { name: 'popup-last-year', ...popupSize, shownIn: inThree, show: offer('popup.html') },
  { name: 'popup-across-years', ...popupSize, shownIn: inThree, show: compared('popup.html') },
  { name: 'panel-last-year', ...panelSize, shownIn, show: offer('sidepanel.html') },
  {
    name: 'panel-across-years',
    ...panelSize,
    shownIn,
    async show(stage) {
      const panel = await compared('sidepanel.html')(stage);
      await panel.locator('.finding').first().click();
      return panel;
    },
  },
  { name: 'card-across-years', ...pageSize, sharp: true, shownIn: inThree, show: card },
];
