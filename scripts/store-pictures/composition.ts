import type { BrowserContext } from 'playwright-core';

/** A part of a page as it was taken, and where it stands in the picture, in pixels. */
export interface Layer {
  readonly png: Buffer;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The size of the stores' screenshots, in pixels; Chrome, Edge and Firefox all take it. */
export const pictureSize = { width: 1280, height: 800 } as const;

/** The height of the band with the caption, in pixels. */
export const captionHeight = 88;

/** What is drawn: an HTML document of a fixed size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
  /** Whether what is not drawn stays transparent. */
  readonly transparent?: boolean;
}

const imageOf = ({ png, left, top, width, height }: Layer): string =>
  `<img src="data:image/png;base64,${png.toString('base64')}" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px">`;

/**
 * A screenshot for a store: the caption in a band, parts of real pages below it.
 *
 * @param caption a short sentence, without markup
 * @param layers in the order in which they lie over each other
 */
export function captioned(caption: string, layers: readonly Layer[]): Drawing {
  const style = `
    body { margin: 0; background: #dfe8e8; overflow: hidden }
    h1 { box-sizing: border-box; margin: 0; height: ${captionHeight}px; padding: 0 36px; background: #0e5a5e; color: #fff;
         font: 600 30px/${captionHeight}px "Noto Sans CJK SC", sans-serif; white-space: nowrap }
    img { position: absolute; box-shadow: 0 2px 14px rgb(0 40 45 / 35%) }`;
  return {
    ...pictureSize,
    markup: `<style>${style}</style><h1>${caption}</h1>${layers.map(imageOf).join('')}`,
  };
}

/**
 * Draws in a page of a browser.
 *
 * @returns the PNG, one pixel for each of the drawing's
 */
export async function draw(context: BrowserContext, drawing: Drawing): Promise<Buffer> {
  const { width, height, markup, transparent = false } = drawing;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><html lang="zh-CN"><meta charset="utf-8">${markup}`);
  await page.evaluate('document.fonts.ready');
  const png = await page.screenshot({ scale: 'css', omitBackground: transparent });
  await page.close();
  return png;
}
