import { browser } from 'wxt/browser';
import type { Language } from '../language/language';

/** Opens the page that explains a rule, which comes with the extension, in a tab of its own. */
export async function openRulePage(rule: string, language: Language): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/rules/${language}/${rule}.html`),
  });
}
