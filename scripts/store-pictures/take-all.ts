import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setStage } from '../screenshots/stage';
import { promotionalTile, storeIcon } from './brand';
import { captioned, draw, pictureSize } from './composition';
import { pictureLanguages, scenes } from './scenes';

const folder = join(import.meta.dirname, '../../store/pictures');

function write(name: string, png: Buffer): void {
  const path = join(folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
  console.log(`store/pictures/${name}.png`);
}

const stage = await setStage();
try {
  const { context } = stage.browser;
  for (const language of pictureLanguages) {
    for (const { name, caption, take } of scenes) {
      await stage.appear({ language, theme: 'light' }, pictureSize);
      const layers = await take(stage);
      write(`${language}/${name}`, await draw(context, captioned(caption[language], layers)));
      await stage.closePages();
    }
    write(`${language}/tile-440x280`, await draw(context, promotionalTile(language)));
  }
  for (const size of [128, 300]) write(`icon-${size}`, await draw(context, storeIcon(size)));
} finally {
  await stage.close();
}
