import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from './composition';
import type { PictureLanguage } from './scenes';

const icon = readFileSync(join(import.meta.dirname, '../../assets/icon.svg'), 'utf8');

/** The icon, so many pixels wide. */
const iconOf = (size: number): string => icon.replace('<svg ', `<svg width="${size}" height="${size}" `);

/** The icon with the transparent edge that stores ask for: a square of that many pixels, a quarter of it edge. */
export function storeIcon(size: number): Drawing {
  const style = `body { margin: 0; display: grid; place-items: center; height: ${size}px }`;
  return {
    width: size,
    height: size,
    transparent: true,
    markup: `<style>${style}</style>${iconOf(size * 0.75)}`,
  };
}

const tileWords: Readonly<Record<PictureLanguage, { readonly name: string; readonly line: string }>> = {
  'zh-CN': { name: '勾稽', line: '政府信息公开年报，<br>在网页上直接核对' },
  en: { name: 'Gouji', line: 'Disclosure reports,<br>checked on the page' },
};

/** The tile that a store shows in its lists. */
export function promotionalTile(language: PictureLanguage): Drawing {
  const { name, line } = tileWords[language];
  const style = `
    body { margin: 0; width: 440px; height: 280px; background: #e9f1f0; font-family: "Noto Sans CJK SC", sans-serif; color: #0b3f42 }
    main { display: flex; align-items: center; gap: 26px; height: 100%; padding: 0 36px }
    b { display: block; font-size: 46px; line-height: 1.2 }
    span { display: block; margin-top: 8px; font-size: 20px; line-height: 1.5; white-space: nowrap }`;
  const words = `<div><b>${name}</b><span>${line}</span></div>`;
  return { width: 440, height: 280, markup: `<style>${style}</style><main>${iconOf(128)}${words}</main>` };
}
