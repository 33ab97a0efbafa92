import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import type { StoredSettings } from '../../settings/settings-source';
import { Appearance } from './appearance';
import { CheckingMode } from './checking-mode';
import { FurtherHosts } from './further-hosts';
import { HistorySetting } from './history-setting';
import { IgnoredFindings } from './ignored-findings';
import type { Outcome } from './outcome';
import { OutcomeLine } from './outcome-line';
import { RuleChoices } from './rule-choices';
import type { OptionsServices } from './services';
import { settingsInWords } from './settings-in-words';
import { Shortcuts } from './shortcuts';
import { SideNavigation } from './side-navigation';
import { SiteModes } from './site-modes';
import { SuspiciousWordsEditor } from './suspicious-words-editor';
import { Transfer } from './transfer';
import { useSettingsEditor } from './use-settings-editor';
import { useWantedSite } from './use-wanted-site';
import { optionsWordings } from './wordings-of';

interface OptionsProps {
  readonly services: OptionsServices;
  readonly language: Language;
  readonly stored: StoredSettings;
}

/** Everything a person can set. Every change is saved at once. */
export function Options({ services, language, stored }: OptionsProps) {
  const words = optionsWordings(language);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const editor = useSettingsEditor(services.source, stored.settings, setOutcome, words);
  const wanted = useWantedSite();
  useLayoutEffect(() => {
    document.title = `${words.title} · ${words.productName}`;
  }, [words]);

  return (
    <div class="options-page">
      <header>
        <span class="sign" aria-hidden>
          勾
        </span>
        <h1>
          {words.productName}
          <span>{words.title}</span>
        </h1>
        <OutcomeLine outcome={outcome} />
      </header>
      <div class="options-body">
        <SideNavigation label={words.navigation} names={words.sections} />
        <main>
          {stored.unreadable.length > 0 && (
            <div class="notice" data-tone="warning">
              <p>{words.unreadableSettings(settingsInWords(stored.unreadable, words))}</p>
            </div>
          )}
          <CheckingMode editor={editor} words={words} />
          <SiteModes editor={editor} words={words} wanted={wanted} />
          <FurtherHosts editor={editor} access={services.access} words={words} />
          <RuleChoices
            editor={editor}
            rules={services.rules}
            onOpen={services.openRule}
            language={language}
            words={words}
          />
          <SuspiciousWordsEditor editor={editor} delivered={services.deliveredWords} words={words} />
          <Appearance editor={editor} words={words} />
          <Shortcuts editor={editor} services={services} say={setOutcome} words={words} />
          <IgnoredFindings services={services} say={setOutcome} language={language} words={words} />
          <HistorySetting editor={editor} history={services.history} language={language} words={words} />
          <Transfer editor={editor} services={services} say={setOutcome} words={words} />
        </main>
      </div>
    </div>
  );
}
