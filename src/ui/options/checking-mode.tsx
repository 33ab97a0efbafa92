import { checkModes } from '../../settings/settings';
import { RadioChoice } from './radio-choice';
import { Section } from './section';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface CheckingModeProps {
  readonly editor: SettingsEditor;
  readonly words: OptionsWordings;
}

/** What happens by itself on a report, and whether marks are printed. */
export function CheckingMode({ editor: { settings, change }, words }: CheckingModeProps) {
  const { intro, modes, printMarks, printMarksExplanation } = words.checking;
  return (
    <Section id="checking" title={words.sections.checking} intro={intro}>
      <RadioChoice
        legend={words.sections.checking}
        isLegendHidden
        choices={checkModes.map((value) => ({ value, ...modes[value] }))}
        value={settings.mode}
        onChoose={(mode) => change((now) => ({ ...now, mode }))}
      />
      <label class="check-line">
        <input
          type="checkbox"
          checked={settings.printMarks}
          aria-describedby="print-marks-explanation"
          onChange={({ currentTarget }) => {
            const isChecked = currentTarget.checked;
            change((now) => ({ ...now, printMarks: isChecked }));
          }}
        />
        <span>{printMarks}</span>
        <span id="print-marks-explanation" class="explanation">
          {printMarksExplanation}
        </span>
      </label>
    </Section>
  );
}
