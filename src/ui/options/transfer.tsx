import { defaultSettings } from '../../settings/settings';
import { ConfirmedButton } from './confirmed-button';
import { datedFileName } from './dated-file-name';
import { ImportSettings } from './import-settings';
import type { Say } from './outcome';
import { Section } from './section';
import type { OptionsServices } from './services';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface TransferProps {
  readonly editor: SettingsEditor;
  readonly services: OptionsServices;
  readonly say: Say;
  readonly words: OptionsWordings;
}

/** Settings to a file, from a file, and as delivered. */
export function Transfer({ editor: { settings, change }, services, say, words }: TransferProps) {
  const { transfer: texts } = words;
  const save = async (): Promise<void> => {
    try {
      const fileName = datedFileName('gouji-settings', new Date());
      services.download(await services.transfer.exported(), fileName);
      say({ text: texts.exported(fileName), tone: 'good' });
    } catch {
      say({ text: texts.failed, tone: 'error' });
    }
  };
  const reset = (): void => {
    const { hosts } = settings;
    change(() => defaultSettings, texts.wasReset);
    if (hosts.length > 0) void services.access.release(hosts).catch(() => undefined);
  };
  return (
    <Section id="transfer" title={words.sections.transfer}>
      <section aria-labelledby="export-title">
        <h3 id="export-title">{texts.exportTitle}</h3>
        <p class="explanation">{texts.exportText}</p>
        <button type="button" onClick={() => void save()}>
          {texts.export}
        </button>
      </section>
      <ImportSettings transfer={services.transfer} say={say} words={words} />
      <section aria-labelledby="reset-title">
        <h3 id="reset-title">{texts.resetTitle}</h3>
        <p class="explanation">{texts.resetText}</p>
        <ConfirmedButton
          name={texts.reset}
          question={texts.confirmReset}
          cancel={words.cancel}
          onConfirm={reset}
        />
      </section>
    </Section>
  );
}
