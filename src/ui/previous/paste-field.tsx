import { useId, useRef, useState } from 'preact/hooks';
import type { PreviousWords } from './words';

interface PasteFieldProps {
  readonly year: number;
  readonly busy: boolean;
  readonly onUse: (text: string) => void;
  readonly words: PreviousWords;
}

/** Takes last year's report as JSON; folded until somebody wants it. */
export function PasteField({ year, busy, onUse, words }: PasteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  return (
    <details class="paste">
      <summary>{words.paste}</summary>
      <label for={id}>{words.field(year)}</label>
      {/* Not kept in the state: a pasted document is long, and each keystroke would lay it out anew. */}
      <textarea
        id={id}
        ref={field}
        rows={4}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setEmpty(currentTarget.value.trim() === '')}
      />
      <button
        type="button"
        disabled={isEmpty || busy}
        onClick={() => {
          onUse(field.current?.value ?? '');
        }}
      >
        {words.use}
      </button>
    </details>
  );
}
