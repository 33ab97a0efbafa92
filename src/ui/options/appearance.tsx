import { languages, type Language } from '../../language/language';
import { themes, type Settings } from '../../settings/settings';
import { RadioChoice } from './radio-choice';
import { Section } from './section';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

/** Each language by its own name. */
const ownNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

const choices: readonly Settings['language'][] = ['browser', ...languages];

interface AppearanceProps {
  readonly editor: SettingsEditor;
  readonly words: OptionsWordings;
}

/** Language and theme; both change at once on every page that is open. */
export function Appearance({ editor: { settings, change }, words }: AppearanceProps) {
  return (
    <Section id="appearance" title={words.sections.appearance}>
      <RadioChoice
        legend={words.appearance.language}
        choices={choices.map((value) =>
          value === 'browser'
            ? { value, name: words.appearance.browserLanguage }
            : { value, name: ownNames[value], lang: value },
        )}
        value={settings.language}
        onChoose={(language) => change((now) => ({ ...now, language }))}
      />
      <RadioChoice
        legend={words.appearance.theme}
        choices={themes.map((value) => ({ value, name: words.appearance.themes[value] }))}
        value={settings.theme}
        onChoose={(theme) => change((now) => ({ ...now, theme }))}
      />
    </Section>
  );
}
