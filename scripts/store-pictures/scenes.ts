import type { Page } from 'playwright-core';
import type { Language } from '../../src/language/language';
import { acrossScreens } from '../screenshots/across-screens';
import { comeToRest } from '../screenshots/come-to-rest';
import type { Stage } from '../screenshots/stage';
import { captionHeight, pictureSize, type Layer } from './composition';

/** The languages that the stores' pictures are made in. */
export const pictureLanguages = ['zh-CN', 'en'] as const satisfies readonly Language[];
export type PictureLanguage = (typeof pictureLanguages)[number];

/** A picture for the stores. */
export interface Scene {
  /** The name of its file, without the ending; they are uploaded in the order of these. */
  readonly name: string;
  readonly caption: Readonly<Record<PictureLanguage, string>>;
  /** Takes its parts on the stage. */
  readonly take: (stage: Stage) => Promise<readonly Layer[]>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const below = pictureSize.height - captionHeight;
const whole: Size = { width: pictureSize.width, height: below };
const besidePopup: Size = { width: 868, height: below };
const popup: Size = { width: 376, height: 600 };
const panel: Size = { width: 400, height: below };

async function layerOf(page: Page, size: Size, left = 0, top = captionHeight): Promise<Layer> {
  await page.setViewportSize(size);
  await comeToRest(page);
  return { png: await page.screenshot({ scale: 'device' }), left, top, ...size };
}

async function markedReport(stage: Stage, fixture: string): Promise<Page> {
  const report = await stage.openSample(fixture);
  await report.setViewportSize(besidePopup);
  // As a person would zoom out to see the whole table.
  await report.locator('html').evaluate((page) => {
    page.style.zoom = String(Math.min(1, page.clientWidth / page.scrollWidth));
  });
  await report
    .locator('[data-gouji-role=suspect]')
    .first()
    .evaluate((cell) => cell.scrollIntoView({ block: 'center', inline: 'center' }));
  return report;
}

async function marksAndPopup(stage: Stage): Promise<readonly Layer[]> {
  const report = await markedReport(stage, 'several-errors');
  const own = await stage.openOwn('popup.html', report);
  await own.locator('.finding').first().waitFor();
  const gap = 18;
  return [
    await layerOf(report, besidePopup),
    await layerOf(own, popup, besidePopup.width + gap, captionHeight + gap),
  ];
}

async function cardAndPanel(stage: Stage): Promise<readonly Layer[]> {
  const report = await markedReport(stage, 'wrong-column');
  const own = await stage.openOwn('sidepanel.html', report);
  await own.locator('.finding').first().click();
  const beside: Size = { width: pictureSize.width - panel.width - 2, height: below };
  return [await layerOf(report, beside), await layerOf(own, panel, beside.width + 2)];
}

/** A page of the extension as `npm run screenshots` brings it about, by the name it has there. */
const across =
  (name: string) =>
  async (stage: Stage): Promise<readonly Layer[]> => {
    const screen = acrossScreens.find((each) => each.name === name);
    if (screen === undefined) throw new Error(`no screen is called ${name}`);
    return [await layerOf(await screen.show(stage), whole)];
  };

async function settings(stage: Stage): Promise<readonly Layer[]> {
  const own = await stage.openOwn('options.html');
  await own.locator('h2').nth(3).scrollIntoViewIfNeeded();
  await own
    .locator('h2')
    .nth(3)
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  return [await layerOf(own, whole)];
}

/** The pictures of the stores, in their order. */
export const scenes: readonly Scene[] = [
  {
    name: '1-marks',
    caption: {
      'zh-CN': '打开年报即核对，有误的单元格就地标出',
      en: 'Open a report: wrong cells are marked where they stand',
    },
    take: marksAndPopup,
  },
  {
    name: '2-diagnosis',
    caption: {
      'zh-CN': '逐行列出计算与填报，指出最可能填错的一格',
      en: 'Computed against reported, and the cell most likely to blame',
    },
    take: cardAndPanel,
  },
  {
    name: '3-comparison',
    caption: {
      'zh-CN': '同一机关两年年报逐格比较',
      en: 'Two years of one body, cell by cell',
    },
    take: across('comparison'),
  },
  {
    name: '4-run',
    caption: {
      'zh-CN': '列表页上的年报一次查完，谁未公布一目了然',
      en: 'All reports of a list page in one run, and who has not published',
    },
    take: across('run-results'),
  },
  {
    name: '5-settings',
    caption: {
      'zh-CN': '每条规则可开关、可调级别；不上传任何内容',
      en: 'Each rule can be set or switched off; nothing is uploaded',
    },
    take: settings,
  },
];
