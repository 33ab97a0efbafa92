import { languageOf, type Language } from '../language/language';
import type { CheckMode, Settings } from './settings';

/** The part of the settings by which findings are shown in a page. */
export interface PageDisplay extends Pick<Settings, 'theme'> {
  readonly language: Language;
  readonly shortcuts: Pick<Settings['shortcuts'], 'next' | 'previous'>;
}

/**
 * The language in which a person reads.
 *
 * @param browserLanguage a BCP 47 tag, as the browser names its own language
 */
export function languageFor({ language }: Settings, browserLanguage: string): Language {
  return language === 'browser' ? languageOf(browserLanguage) : language;
}

/** How findings are shown in a page; the browser's language as for `languageFor`. */
export function pageDisplayOf(settings: Settings, browserLanguage: string): PageDisplay {
  const { theme, shortcuts } = settings;
  return { language: languageFor(settings, browserLanguage), theme, shortcuts };
}

/** What happens by itself on a report of that host. */
export function modeFor({ mode, sites }: Settings, host: string): CheckMode {
  return Object.hasOwn(sites, host) ? (sites[host] ?? mode) : mode;
}
