import { expect } from 'vitest';
import { errorCount, expectationOf } from '../browser/harness/expectation';
import { until } from '../browser/harness/until';
import type { BrowserPage } from './driver';
import { clickButton, clickOn, textOf, textsOf, waitForText } from './page-actions';
import { openReport, type OpenReport, type Portal } from './portal';

const fixture = 'wrong-column';
const { findings } = expectationOf(fixture);
const errors = errorCount(expectationOf(fixture));
const reason = '已电话核实';

/** The figure that the last finding calls wrong; it stands on the page once. */
const totalOfIgnored = 105;

/** What is open while somebody walks through. */
interface Scene extends OpenReport {
  readonly portal: Portal;
  panel: BrowserPage;
}

interface Step {
  readonly name: string;
  readonly take: (scene: Scene) => Promise<void>;
}

const openPanel = ({ driver }: Portal, tabId: number): Promise<BrowserPage> =>
  driver.openOwnPage(`sidepanel.html?tab=${tabId}`);

const findingButtons = 'button.finding';

/** What switches the panel between the findings that are open and those that are ignored. */
const [openOnes, ignoredOnes] = ['.chips.joined button:first-child', '.chips.joined button:last-child'];

async function waitForFindings(page: BrowserPage, count: number): Promise<void> {
  await until(`${count} findings`, async () =>
    (await textsOf(page, findingButtons)).length === count ? true : null,
  ).catch(async (error: unknown) => {
    throw new Error(`not ${count} findings, but: ${await textOf(page)}`, { cause: error });
  });
}

/** Presses keys in the report and waits until another finding is lit; which one. */
async function lightByKeys({ page, state, tabId }: Scene, keys: string): Promise<number | null> {
  const before = await state.selected(tabId);
  await page.toFront();
  await page.press(keys);
  return until(`another finding after ${keys}`, async () => {
    const [now, focused] = [
      await state.selected(tabId),
      await page.evaluate('document.activeElement?.localName'),
    ];
    // The card is there, and its buttons are within reach.
    return now === before || focused !== 'gouji-card' ? null : now;
  });
}

async function pasted({ driver, server }: Portal): Promise<string> {
  const page = await driver.open(server.address('paste'));
  await clickOn(page, 'textarea');
  await page.press('Control+v');
  const text = await until('the pasted text', async () => {
    const value = await page.evaluate('document.querySelector("textarea").value');
    return typeof value === 'string' && value !== '' ? value : null;
  });
  await page.close();
  return text;
}

/** What somebody does with one report, from the first look on; each step leaves what the next one needs. */
const steps: readonly Step[] = [
  {
    name: 'the toolbar button counts the errors',
    take: ({ state, tabId }) => state.waitForBadge(tabId, String(errors)),
  },
  {
    name: 'the popup lists the findings',
    async take({ portal, tabId }) {
      const popup = await portal.driver.openOwnPage(`popup.html?tab=${tabId}`);
      await waitForFindings(popup, findings.length);
      await popup.close();
    },
  },
  {
    name: 'the panel lists the findings',
    take: ({ panel }) => waitForFindings(panel, findings.length),
  },
  {
    name: 'keys go through all findings, round and back',
    async take(scene) {
      const lit: (number | null)[] = [];
      for (let presses = 0; presses <= findings.length; presses += 1) {
        lit.push(await lightByKeys(scene, 'Alt+ArrowDown'));
      }
      expect(new Set(lit).size).toBe(findings.length);
      expect(lit.at(-1)).toBe(lit[0]);
      expect(await lightByKeys(scene, 'Alt+ArrowUp')).toBe(lit.at(-2));
    },
  },
  {
    name: 'the last one is ignored in its card, by keyboard and with a reason',
    async take({ page, state, tabId }) {
      await page.toFront();
      // Past the buttons that close the card and copy its letter.
      for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.press(key);
      await page.type(reason);
      await page.press('Enter');
      await state.waitForBadge(tabId, String(errors - 1));
    },
  },
  {
    name: 'the panel lists it as ignored',
    async take({ panel }) {
      await panel.toFront();
      await waitForFindings(panel, findings.length - 1);
      await clickOn(panel, ignoredOnes);
      await waitForText(panel, reason);
      await clickOn(panel, openOnes);
    },
  },
  {
    name: 'the letter asks for the others alone, and says so',
    async take({ portal, panel }) {
      await panel.toFront();
      await clickButton(panel, '复制');
      await clickButton(panel, '复制全部整改意见');
      await waitForText(panel, `（${findings.length - 1} 处`);
      const letter = await pasted(portal);
      expect(letter).toContain('南岭市自然资源局');
      expect(letter).toMatch(/^2\. /m);
      expect(letter).not.toMatch(/^3\. /m);
      expect(letter).toContain(reason);
    },
  },
  {
    name: 'it comes back when its figures change',
    async take({ page, panel }) {
      await changeFigure(page, totalOfIgnored, totalOfIgnored + 1);
      await panel.toFront();
      await until('the finding that has come back', async () => {
        const listed = await textsOf(panel, findingButtons);
        return listed.some((text) => text.includes(`曾忽略（${reason}）`)) ? true : null;
      });
    },
  },
  {
    name: 'it is ignored again when they are what they were',
    async take({ page, panel, state, tabId }) {
      await changeFigure(page, totalOfIgnored + 1, totalOfIgnored);
      await waitForFindings(panel, findings.length - 1);
      await state.waitForBadge(tabId, String(errors - 1));
    },
  },
  {
    name: 'language and theme change at once on every page that is open',
    async take({ portal, panel }) {
      const options = await portal.driver.openOwnPage('options.html');
      await clickOn(options, 'input[type="radio"][value="en"]');
      await waitForText(options, 'Dark');
      await clickOn(options, 'input[type="radio"][value="dark"]');
      await waitForAppearance(options);
      await options.close();
      await waitForAppearance(panel);
    },
  },
  {
    name: 'all of that is there after the browser was started again',
    async take(scene) {
      const { portal } = scene;
      await portal.driver.restart();
      const { page, state, tabId } = await openReport(portal, fixture);
      await state.waitForBadge(tabId, String(errors - 1));
      const panel = await openPanel(portal, tabId);
      Object.assign(scene, { page, state, tabId, panel });
      await waitForFindings(panel, findings.length - 1);
      await waitForAppearance(panel);
      await clickOn(panel, ignoredOnes);
      await waitForText(panel, reason);
    },
  },
];

/** Changes a figure of the page, as a portal's editor would. */
async function changeFigure(page: BrowserPage, before: number, after: number): Promise<void> {
  const cells = "[...document.querySelectorAll('td')]";
  await page.evaluate(
    `${cells}.find(({ textContent }) => textContent.trim() === '${before}').textContent = '${after}'`,
  );
}

async function waitForAppearance(page: BrowserPage): Promise<void> {
  await until('the page in English and dark', async () => {
    const shown = await page.evaluate(
      '[document.documentElement.lang, document.documentElement.dataset.theme].join()',
    );
    return shown === 'en,dark' ? true : null;
  });
}

/**
 * Takes all steps.
 *
 * @param between what happens before each of them
 * @throws Error that names the step which cannot be taken
 */
export async function walkThrough(portal: Portal, between: () => Promise<void>): Promise<void> {
  const report = await openReport(portal, fixture);
  const scene: Scene = { ...report, portal, panel: await openPanel(portal, report.tabId) };
  for (const { name, take } of steps) {
    await between();
    await take(scene).catch((error: unknown) => {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
  }
}
