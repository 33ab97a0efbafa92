import { useState } from 'preact/hooks';
import { dayNamed, type WrittenDay } from '../../settings/day-of-year';
import { TextField } from './text-field';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface LocalDeadlineProps {
  readonly editor: SettingsEditor;
  readonly words: OptionsWordings['words'];
}

/** The day by which townships publish; saved when the field is left. */
export function LocalDeadline({ editor: { settings, change }, words }: LocalDeadlineProps) {
  /** As typed; null where it is what is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Exclude<WrittenDay, { kind: 'day' }> | null>(null);
  const leave = (): void => {
    if (typed === null) return;
    const written = dayNamed(typed);
    if (written.kind !== 'day') {
      setWrong(written);
      return;
    }
    setTyped(null);
    const { day } = written;
    if (day !== settings.localDeadline) change((now) => ({ ...now, localDeadline: day }));
  };
  return (
    <form
      class="short-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <TextField
        label={words.deadline}
        value={typed ?? settings.localDeadline}
        onInput={(value) => {
          setTyped(value);
          setWrong(null);
        }}
        onLeave={leave}
        hint={words.deadlineHint}
        error={wrong === null ? null : words.wrongDay(wrong)}
      />
    </form>
  );
}
