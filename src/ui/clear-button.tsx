import type { Wordings } from './wordings/wordings';

interface ClearButtonProps {
  readonly checking: boolean;
  /** Whether the page carries marks. */
  readonly marked: boolean;
  readonly onClear: () => void;
  readonly words: Wordings['actions'];
}

/** Takes the marks off the page; without any it says so. */
export function ClearButton({ checking, marked, onClear, words }: ClearButtonProps) {
  return (
    <button
      type="button"
      disabled={checking || !marked}
      title={marked ? undefined : words.unmarked}
      onClick={onClear}
    >
      {words.clear}
    </button>
  );
}
