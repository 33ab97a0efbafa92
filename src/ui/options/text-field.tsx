import type { TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value; null where nothing is. */
  readonly error?: string | null;
  readonly onLeave?: () => void;
  /** Whether the browser offers to empty it. */
  readonly isSearch?: boolean;
}

/** A field of one line with its label, a hint and what is wrong with what was typed. */
export function TextField({
  label,
  value,
  onInput,
  hint,
  error = null,
  onLeave,
  isSearch = false,
}: TextFieldProps) {
  const id = useId();
  const descriptions = [error !== null && `${id}-error`, hint !== undefined && `${id}-hint`];
  const describedBy = descriptions.filter((each) => each !== false).join(' ');
  const common = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': error === null ? undefined : true,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => onInput(currentTarget.value),
    onBlur: () => onLeave?.(),
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {isSearch ? <input type="search" {...common} /> : <input type="text" {...common} />}
      {error !== null && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="explanation">
          {hint}
        </p>
      )}
    </div>
  );
}
