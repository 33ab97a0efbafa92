import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, visit, type ExtensionChromium } from './harness/chromium';
import { historyFileOf } from './harness/history-file';
import { kill } from './harness/kill';
import { stallStoring } from './harness/stall-storing';
import { storedHistory } from './harness/stored-history';

let browser: ExtensionChromium;
let profile = '';
let file = '';

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  file = await historyFileOf(40);
  browser = await launchWithExtension({ profile });
});

afterAll(async () => {
  await browser.context.close();
  rmSync(profile, { recursive: true, force: true });
});

const openHistory = (): Promise<Page> =>
  visit(browser, `chrome-extension://${browser.extensionId}/history.html`);

const choose = (history: Page, text: string): Promise<void> =>
  history.locator('input[type=file]').setInputFiles({
    name: 'gouji-history.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** Takes a part of the file in, then all of it up to its middle. */
async function importHalfway(): Promise<Page> {
  const history = await openHistory();
  await history.evaluate(stallStoring, 30);
  await choose(history, file);
  await history.locator('[data-stalled]').waitFor({ state: 'attached' });
  return history;
}

test('an import that is cut off has taken in nothing, and can be done again', async () => {
  const history = await openHistory();
  await choose(history, await historyFileOf(1));
  await history.getByText('新增 1 份').waitFor();
  const before = await storedHistory(browser);
  await history.close();

  const closed = await importHalfway();
  await closed.close();
  expect(await storedHistory(browser)).toEqual(before);

  await importHalfway();
  await kill(browser);
  browser = await launchWithExtension({ profile });
  expect(await storedHistory(browser)).toEqual(before);

  const again = await openHistory();
  await choose(again, file);
  await again.getByText('新增 39 份，补充版本 0 份，原已有 1 份').waitFor();
  expect((await storedHistory(browser)).versions).toHaveLength(40);
});
