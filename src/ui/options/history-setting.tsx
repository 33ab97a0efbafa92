import { useEffect, useState } from 'preact/hooks';
import type { Language, Localized } from '../../language/language';
import { textIn } from '../../language/text-in';
import { Section } from './section';
import type { HistoryFacts } from './services';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface HistorySettingProps {
  readonly editor: SettingsEditor;
  readonly history: HistoryFacts;
  readonly language: Language;
  readonly words: OptionsWordings;
}

/** Whether checked reports are kept, what went wrong with that, and the way to them. */
export function HistorySetting({
  editor: { settings, change },
  history,
  language,
  words,
}: HistorySettingProps) {
  const [problem, setProblem] = useState<Localized | null>(null);
  useEffect(() => {
    // What cannot be read of the problem is no second one.
    history.problem().then(setProblem, () => undefined);
  }, [history]);
  const { intro, keep, keepExplanation, open } = words.history;
  return (
    <Section id="history" title={words.sections.history} intro={intro}>
      {problem !== null && (
        <div class="notice" data-tone="warning">
          <p>{words.history.problem(textIn(problem, language))}</p>
        </div>
      )}
      <label class="check-line">
        <input
          type="checkbox"
          checked={settings.keepHistory}
          aria-describedby="keep-history-explanation"
          onChange={({ currentTarget }) => {
            const isChecked = currentTarget.checked;
            change((now) => ({ ...now, keepHistory: isChecked }));
          }}
        />
        <span>{keep}</span>
        <span id="keep-history-explanation" class="explanation">
          {keepExplanation}
        </span>
      </label>
      <p>
        <a href={history.address}>{open}</a>
      </p>
    </Section>
  );
}
