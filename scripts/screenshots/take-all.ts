import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { languages } from '../../src/language/language';
import { comeToRest } from './come-to-rest';
import type { Screen } from './screen';
import { screens } from './screens';
import { setStage, type Appearance, type Stage } from './stage';

const folder = join(import.meta.dirname, '../../docs/screenshots');

const appearances: readonly Appearance[] = languages.flatMap((language) => [
  { language, theme: 'light' } as const,
  { language, theme: 'dark' } as const,
]);

/** Takes a picture of a screen and closes every page again. */
async function take(stage: Stage, screen: Screen, appearance: Appearance): Promise<void> {
  const { name, width, height, whole = false, sharp = false, once = false, show } = screen;
  await stage.appear(appearance, { width, height });
  const page = await show(stage);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: appearance.theme, reducedMotion: 'reduce' });
  await comeToRest(page);
  const variant = once ? '' : `-${appearance.language}-${appearance.theme}`;
  const path = join(folder, `${name}${variant}.png`);
  await page.screenshot({ path, fullPage: whole, scale: sharp ? 'device' : 'css' });
  await stage.closePages();
}

const wanted = process.argv.slice(2);
const chosen = screens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);

await mkdir(folder, { recursive: true });
const stage = await setStage();
try {
  for (const screen of chosen) {
    const shownIn = screen.shownIn ?? appearances;
    for (const appearance of shownIn.slice(0, screen.once === true ? 1 : undefined))
      await take(stage, screen, appearance);
    console.log(screen.name);
  }
} finally {
  await stage.close();
}
