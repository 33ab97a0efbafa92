import { useEffect, useRef, useState } from 'preact/hooks';
import { ignoringReasons } from '../../language/ignoring-reasons';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { PanelWords } from './wordings';

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
  readonly language: Language;
  readonly words: PanelWords['ignoring'];
}

/** Asks why a finding is put aside: by one press where a common reason fits. */
export function IgnoreForm({ onIgnore, onCancel, language, words }: IgnoreFormProps) {
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('button')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      class="ignore-form"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p>{words.label}</p>
      <div class="chips">
        {ignoringReasons
          .map((reason) => textIn(reason, language))
          .map((each) => (
            <button key={each} type="button" class="chip" onClick={() => onIgnore(each)}>
              {each}
            </button>
          ))}
      </div>
      <div class="own-reason">
        <input
          value={reason}
          placeholder={words.own}
          aria-label={words.own}
          maxLength={200}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <button type="submit" class="chip">
          {words.confirm}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
