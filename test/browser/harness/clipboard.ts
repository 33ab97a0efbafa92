import type { Chromium } from './chromium';
import type { FixtureServer } from './fixture-server';

/** The text on the clipboard, read by a page of this machine, which may be given the right to. */
export async function readClipboard({ context }: Chromium, server: FixtureServer): Promise<string> {
  const address = server.address('clean-2021', 'localhost');
  await context.grantPermissions(['clipboard-read'], { origin: new URL(address).origin });
  const page = await context.newPage();
  await page.goto(address);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
}
