import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** The sizes of the manifest; at the smallest ones the table behind the tick would blur. */
const drawings: readonly (readonly [size: number, drawing: string])[] = [
  [16, 'assets/icon-small.svg'],
  [32, 'assets/icon-small.svg'],
  [48, 'assets/icon.svg'],
  [128, 'assets/icon.svg'],
];

/** Draws the icons from their SVG sources in Chromium. */
export async function writeIcons(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const [size, drawing] of drawings) {
    await page.setViewportSize({ width: size, height: size });
    const svg = readFileSync(drawing, 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: `assets/public/icon/${size}.png`, omitBackground: true });
  }
  await browser.close();
}
