import type { Language } from '../../src/language/language';
import { languageFor } from '../../src/settings/page-display';
import type { Settings } from '../../src/settings/settings';
import { readSettings } from '../../src/storage/settings-store';

/** The settings as they are now, with the language in which the person reads. */
export async function settingsNow(): Promise<{ readonly settings: Settings; readonly language: Language }> {
  const { settings } = await readSettings();
  return { settings, language: languageFor(settings, navigator.language) };
}
