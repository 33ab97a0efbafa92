import { readFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { read, utils } from 'xlsx';
import { expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { extensionFolder } from '../../scripts/extension.mjs';
import { visit } from './harness/chromium';
import { testWith } from './harness/test';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

const markup = readFileSync(join(import.meta.dirname, '../fixtures/several-errors.html'), 'utf8');

const test = testWith({ report: markup });

test('the report of a tab is shown, printed on A4 and saved in every format', async ({ browser, server }) => {
  const page = await visit(browser, server.address('report'));
  await page.waitForSelector('[data-gouji-severity]');
  const tabId = await browser.worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  const printable = await browser.context.newPage();
  const refused: string[] = [];
  printable.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await printable.goto(new URL(`/report.html?tab=${String(tabId)}`, browser.worker.url()).href);
  await printable.waitForSelector('.printed-table [data-suspect]');

  const pdf = await printable.pdf({ preferCSSPageSize: true });
  // A4 in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12]/);

  const toggle = printable.locator('.export-menu > button');
  const saved = new Map<string, Uint8Array>();
  await toggle.click();
  const count = await printable.locator('.export-menu li').count();
  await printable.keyboard.press('Escape');
  for (let index = 0; index < count; index += 1) {
    await toggle.click();
    const download = printable.waitForEvent('download');
    await printable.locator('.export-menu li button').nth(index).click();
    const file = await download;
    saved.set(file.suggestedFilename(), await readFile(await file.path()));
  }
  const named = (ending: string) => [...saved].find(([name]) => name.endsWith(ending))?.[1];
  expect([...saved.keys()].map((name) => name.split('.').at(-1))).toEqual([
    'xlsx',
    'docx',
    'csv',
    'csv',
    'json',
  ]);
  const book = read(named('.xlsx'));
  expect(utils.sheet_to_json(book.Sheets[book.SheetNames[1] ?? ''] ?? {}).length).toBeGreaterThan(5);
  expect(Object.keys(unzipSync(named('.docx') ?? new Uint8Array()))).toContain('word/document.xml');
  expect(refused).toEqual([]);
});

test('nothing that writes spreadsheets starts workers, which an extension may not make from text', () => {
  const chunks = join(extensionFolder, 'chunks');
  const names = readdirSync(chunks).filter((name) => name.startsWith('xlsx-blob'));
  expect(names).not.toEqual([]);
  for (const name of names)
    expect(readFileSync(join(chunks, name), 'utf8'), name).not.toContain('new Worker');
});
