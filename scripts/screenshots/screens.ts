import type { Page } from 'playwright-core';
import { acrossScreens } from './across-screens';
import { lastYearScreens } from './last-year-screens';
import type { Screen } from './screen';
import type { Stage } from './stage';

const popupSize = { width: 376, height: 600 } as const;
const panelSize = { width: 400, height: 860 } as const;
const pageSize = { width: 1280, height: 800 } as const;
const ownPageSize = { width: 1200, height: 860, whole: true } as const;

/** The popup or the panel as it speaks of a sample page. */
const about =
  (file: string, fixture: string, isReport?: boolean) =>
  async (stage: Stage): Promise<Page> => {
    const own = await stage.openOwn(file, await stage.openSample(fixture, isReport));
    await own.locator('footer button').first().waitFor();
    return own;
  };

/** Does something on a screen that has been brought about. */
const then =
  (show: Screen['show'], act: (page: Page, stage: Stage) => Promise<unknown>): Screen['show'] =>
  async (stage) => {
    const page = await show(stage);
    await act(page, stage);
    return page;
  };

const popup = (fixture: string, isReport?: boolean) => about('popup.html', fixture, isReport);
const panel = (fixture: string, isReport?: boolean) => about('sidepanel.html', fixture, isReport);

const selectFirst = (page: Page) => page.locator('.finding').first().click();

const ignoreFirst = async (page: Page): Promise<void> => {
  await selectFirst(page);
  await page.locator('.finding-actions button').first().click();
  await page.locator('.ignore-form .chip').first().click();
  await page
    .locator('.filter .chip', { hasText: /已忽略|Ignored/ })
    .first()
    .click();
};

const popups: readonly Screen[] = [
  { name: 'popup-errors', ...popupSize, sharp: true, show: popup('wrong-column') },
  { name: 'popup-several', ...popupSize, show: popup('several-errors') },
  { name: 'popup-clean', ...popupSize, show: popup('clean-2021') },
  { name: 'popup-attachment', ...popupSize, show: popup('tables-as-attachment') },
  { name: 'popup-pictures', ...popupSize, show: popup('tables-as-pictures') },
  { name: 'popup-blank-form', ...popupSize, show: then(popup('blank-form', false), pressCheck) },
  { name: 'popup-list-page', ...popupSize, show: then(popup('list-page', false), pressCheck) },
  { name: 'popup-unchecked', ...popupSize, show: popup('list-page', false) },
  { name: 'popup-failed', ...popupSize, show: (stage) => stage.openOwn('popup.html?tab=999999999') },
  { name: 'popup-not-allowed', ...popupSize, show: popupOnClosedPage },
];

const panels: readonly Screen[] = [
  { name: 'panel-errors', ...panelSize, sharp: true, show: then(panel('wrong-column'), selectFirst) },
  { name: 'panel-several', ...panelSize, show: panel('several-errors') },
  { name: 'panel-text', ...panelSize, show: then(panel('text-against-tables'), selectFirst) },
  { name: 'panel-ignored', ...panelSize, show: then(panel('several-errors'), ignoreFirst) },
  { name: 'panel-returned', ...panelSize, show: then(panel('wrong-column'), ignoreAndChange) },
  { name: 'panel-ignoring', ...panelSize, show: then(panel('wrong-column'), openIgnoreForm) },
  { name: 'panel-values', ...panelSize, show: then(panel('annotated-numbers'), showValues) },
  { name: 'panel-clean', ...panelSize, show: panel('clean-2021') },
  { name: 'panel-attachment', ...panelSize, show: panel('tables-as-attachment') },
];

const nextFinding = (page: Page) => page.keyboard.press('Alt+ArrowDown');

const inPage: readonly Screen[] = [
  { name: 'page-marks', ...pageSize, once: true, show: (stage) => markedPage(stage, 'several-errors') },
  { name: 'page-printed', ...pageSize, once: true, show: printedPage },
  {
    name: 'card',
    ...pageSize,
    sharp: true,
    show: then((stage) => markedPage(stage, 'wrong-column'), nextFinding),
  },
  {
    name: 'card-ignoring',
    ...pageSize,
    show: then((stage) => markedPage(stage, 'wrong-column'), ignoreByKeys),
  },
  {
    name: 'card-hover',
    ...pageSize,
    show: then((stage) => markedPage(stage, 'several-errors'), hoverOnMark),
  },
  {
    name: 'card-editor',
    ...pageSize,
    show: then((stage) => markedPage(stage, 'editor'), nextFinding),
  },
  {
    name: 'card-words',
    ...pageSize,
    show: then((stage) => markedPage(stage, 'text-against-tables'), nextFinding),
  },
];

const ownPages: readonly Screen[] = [
  { name: 'welcome', ...ownPageSize, show: (stage) => stage.openOwn('welcome.html') },
  { name: 'welcome-checked', ...ownPageSize, show: checkedWelcome },
  { name: 'options', ...ownPageSize, show: (stage) => stage.openOwn('options.html') },
  { name: 'help', ...ownPageSize, whole: false, show: (stage) => stage.openOwn('help.html') },
];

async function openIgnoreForm(page: Page): Promise<void> {
  await selectFirst(page);
  await page.locator('.finding-actions button').first().click();
  await page.locator('.ignore-form').waitFor();
}

async function ignoreByKeys(page: Page): Promise<void> {
  await nextFinding(page);
  // Past the buttons that close the card and copy its letter.
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
}

async function hoverOnMark(page: Page): Promise<void> {
  const mark = page.locator('[data-gouji-role=suspect]').first();
  await mark.hover({ position: { x: 4, y: 4 } });
  await mark.hover();
}

async function popupOnClosedPage(stage: Stage): Promise<Page> {
  const closed = await stage.browser.context.newPage();
  await closed.goto('chrome://version');
  return stage.openOwn('popup.html', closed);
}

async function checkedWelcome(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('welcome.html');
  await page.locator('button.primary').click();
  await page.locator('.verdict').waitFor();
  await nextFinding(page);
  return page;
}

async function pressCheck(page: Page): Promise<void> {
  await page.locator('footer button.primary').click();
  await page.locator('.message-screen').waitFor();
}

async function showValues(page: Page): Promise<void> {
  await page.locator('[role=tab]').last().click();
  await page.locator('#view table').first().waitFor();
}

async function markedPage(stage: Stage, fixture: string): Promise<Page> {
  const page = await stage.openSample(fixture);
  await page.setViewportSize(pageSize);
  const anchor = page.locator('[data-gouji-severity]').first();
  if ((await anchor.count()) > 0) await anchor.scrollIntoViewIfNeeded();
  return page;
}

/** The marks as they are printed where that is asked for. */
async function printedPage(stage: Stage): Promise<Page> {
  await stage.set({ printMarks: true });
  const page = await markedPage(stage, 'wrong-column');
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** A page whose extension was updated under it. */
async function orphanedPage(stage: Stage): Promise<Page> {
  const page = await markedPage(stage, 'wrong-column');
  await stage.reloadExtension();
  await page.bringToFront();
  await page.locator('gouji-card').waitFor({ state: 'attached' });
  return page;
}

/** Ignores a finding; then one of its figures changes on the page. */
async function ignoreAndChange(panel: Page, stage: Stage): Promise<void> {
  await ignoreFirst(panel);
  const report = stage.browser.context.pages().find((page) => page.url().includes('wrong-column'));
  if (report === undefined) throw new Error('the report is no longer open');
  await report.locator('[data-gouji-role=suspect]').evaluate((cell) => (cell.textContent = '19'));
  await panel.locator('.chips.joined button').first().click();
  await panel.locator('.finding em').waitFor();
  await panel
    .locator('.finding', { has: panel.locator('em') })
    .first()
    .click();
}

/** Every screen of the extension, in its states; last the one for which the extension is loaded anew. */
export const screens: readonly Screen[] = [
  ...popups,
  ...panels,
  ...inPage,
  ...ownPages,
  ...acrossScreens,
  ...lastYearScreens,
  { name: 'card-orphaned', ...pageSize, show: orphanedPage },
];
