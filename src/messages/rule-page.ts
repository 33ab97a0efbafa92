import { browser } from 'wxt/browser';
import type { Language } from '../language/language';

/** Opens the handbook, which comes with the extension, at a rule, in a tab of its own. */
export async function openRulePage(rule: string, language: Language): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/rules/${language}.html#${rule}`) });
}
