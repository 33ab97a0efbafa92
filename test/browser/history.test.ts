import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import type { browser as extensionApi } from 'wxt/browser';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { visit, type ExtensionChromium } from './harness/chromium';
import { storedHistory } from './harness/stored-history';
import { testWith } from './harness/test';
import { until } from './harness/until';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

const markup = readFileSync(join(import.meta.dirname, '../fixtures/clean-2021.html'), 'utf8');
const yearBefore = markup.replaceAll('2024', '2023').replaceAll('2025', '2024');

const test = testWith({ 'report-2024': markup, 'report-2023': yearBefore });

const replySchema = z.looseObject({
  result: z.nullable(z.looseObject({ previous: z.optional(z.looseObject({ year: z.nullable(z.int()) })) })),
});

/** The year of the report that the checker of a page holds its own against, 0 for none; null where it has none yet. */
async function comparedWith({ worker }: ExtensionChromium, page: Page): Promise<number | null> {
  const reply: unknown = await worker.evaluate(async (url): Promise<unknown> => {
    const nothing = { result: null };
    const found = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    if (found?.id === undefined) return nothing;
    // The checker may not have come yet.
    return chrome.tabs.sendMessage(found.id, { type: 'current' }).catch(() => nothing);
  }, page.url());
  const { result } = replySchema.parse(reply);
  return result === null ? null : (result.previous?.year ?? 0);
}

const idsIn = async (browser: ExtensionChromium) =>
  (await storedHistory(browser)).entries.map(({ entry }) => entry.id);

/** Waits until so many reports are stored. */
async function stored(browser: ExtensionChromium, count: number) {
  return until(`${String(count)} reports in the history`, async () => {
    const history = await storedHistory(browser);
    return history.entries.length === count ? history : null;
  });
}

async function set({ worker }: ExtensionChromium, parts: Partial<Settings>): Promise<void> {
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...defaultSettings,
    ...parts,
  });
}

test('a report is kept, and judged anew once that of the year before is read', async ({
  browser,
  server,
}) => {
  const page = await visit(browser, server.address('report-2024'));
  await stored(browser, 1);
  expect(await comparedWith(browser, page)).toBe(0);
  const before = await visit(browser, server.address('report-2023'));
  await stored(browser, 2);
  await page.bringToFront();
  await until('the comparison', async () => ((await comparedWith(browser, page)) === 2023 ? true : null));
  expect(await idsIn(browser)).toEqual(['青禾县 2023', '青禾县 2024']);
  await before.close();
  await page.close();
});

test('a judgement by other settings makes no version and no visit', async ({ browser, server }) => {
  const page = await visit(browser, server.address('report-2024'));
  const lastSeen = async () =>
    (await storedHistory(browser)).entries.find(({ entry }) => entry.year === 2024)?.entry.lastSeen;
  await until('the comparison', async () => ((await comparedWith(browser, page)) === 2023 ? true : null));
  const seen = await lastSeen();
  await set(browser, { rules: { 'suspicious-words': 'error' }, suspiciousWords: ['青禾县'] });
  await until('the other judgement', async () => {
    const { entries } = await storedHistory(browser);
    const { entry } = entries.find((each) => each.entry.year === 2024) ?? {};
    return entry !== undefined && entry.findings.error > 0 ? true : null;
  });
  expect(await lastSeen()).toBe(seen);
  expect((await storedHistory(browser)).versions).toHaveLength(2);
  await page.close();
});

test('nothing is kept where the person wants no history', async ({ browser, server }) => {
  await set(browser, { keepHistory: false });
  const other = await visit(browser, server.address('clean-2019'));
  await until('the check', async () => ((await comparedWith(browser, other)) === null ? null : true));
  await set(browser, {});
  await other.close();
  const later = await visit(browser, server.address('several-errors'));
  await stored(browser, 3);
  expect((await idsIn(browser)).filter((id) => id.endsWith('2019'))).toEqual([]);
  await later.close();
});
