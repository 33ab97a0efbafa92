import { useId, useState } from 'preact/hooks';
import { recordedKeys } from '../../settings/record-shortcut';
import type { Shortcut } from '../../settings/shortcut';
import { shortcutInWords } from '../../settings/shortcut-words';
import type { OptionsWordings } from './wordings';

interface ShortcutFieldProps {
  readonly name: string;
  readonly value: Shortcut | null;
  /** What the other shortcut does, and its keys. */
  readonly other: { readonly name: string; readonly value: Shortcut | null };
  readonly onRecord: (shortcut: Shortcut | null) => void;
  readonly words: OptionsWordings['shortcuts'];
}

/** A shortcut; when it is pressed it takes the next keys. The focus can always go on. */
export function ShortcutField({ name, value, other, onRecord, words }: ShortcutFieldProps) {
  const id = useId();
  const [isRecording, setRecording] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const finish = (): void => {
    setRecording(false);
    setError(null);
  };
  const record = (event: KeyboardEvent): void => {
    const keys = recordedKeys(event);
    // The focus goes on, and the field with it out of recording.
    if (keys.kind === 'left') return;
    event.preventDefault();
    event.stopPropagation();
    if (keys.kind === 'recorded' && keys.shortcut === other.value) setError(words.taken(other.name));
    else if (keys.kind === 'recorded') {
      finish();
      onRecord(keys.shortcut);
    } else if (keys.kind === 'off') {
      finish();
      onRecord(null);
    } else if (keys.kind === 'cancelled') finish();
    else if (keys.kind !== 'waiting') setError(words.wrong(keys.kind));
  };

  const shown = value === null ? words.off : shortcutInWords(value);
  return (
    <div class="shortcut-line">
      <span id={`${id}-name`} class="line-name">
        {name}
      </span>
      <button
        type="button"
        class="shortcut"
        aria-label={`${words.change(name)}${isRecording ? '' : ` ${shown}`}`}
        aria-pressed={isRecording}
        aria-describedby={error === null ? undefined : `${id}-error`}
        data-off={value === null || undefined}
        onClick={() => {
          setError(null);
          setRecording(true);
        }}
        onKeyDown={(event) => {
          if (isRecording) record(event);
        }}
        onBlur={finish}
      >
        {isRecording ? words.press : shown}
      </button>
      <p role="status" class="unseen">
        {isRecording ? `${words.press} ${words.hint}` : ''}
      </p>
      {error !== null && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
