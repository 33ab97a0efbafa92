import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { languageFor } from '../../settings/page-display';
import type { Settings } from '../../settings/settings';
import type { SettingsSource, StoredSettings } from '../../settings/settings-source';
import { rememberTheme } from './remember-theme';

interface ExtensionPageProps {
  readonly source: SettingsSource;
  /** A BCP 47 tag, as the browser names its own language. */
  readonly browserLanguage: string;
  /** What the page shows, in that language and with these settings. */
  readonly children: (language: Language, stored: StoredSettings) => ComponentChild;
}

/** A page of the extension in the language and the theme that are set, and at once in others when they change. */
export function ExtensionPage({ source, browserLanguage, children }: ExtensionPageProps) {
  const stored = useSettings(source);
  const language = stored === null ? null : languageFor(stored.settings, browserLanguage);
  const theme = stored?.settings.theme;
  useLayoutEffect(() => {
    if (language !== null) document.documentElement.lang = language;
    if (theme === undefined) return;
    document.documentElement.dataset['theme'] = theme;
    rememberTheme(theme);
  }, [language, theme]);
  return stored === null || language === null ? null : <>{children(language, stored)}</>;
}

function useSettings(source: SettingsSource): StoredSettings | null {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void source.read().then((read) => {
      if (!life.signal.aborted) setStored(read);
    });
    source.watch((settings: Settings) => setStored({ settings, unreadable: [] }), life.signal);
    return () => life.abort();
  }, [source]);
  return stored;
}
