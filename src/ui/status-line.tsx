import { SelectableText } from './selectable-text';
import type { CopyOutcome } from './use-copy';

interface StatusLineProps {
  readonly outcome: CopyOutcome | null;
  /** What is said where nothing was copied; null for nothing. */
  readonly otherwise: string | null;
}

/** What became of the last action; where the browser refused to copy, the text to be copied by hand. */
export function StatusLine({ outcome, otherwise }: StatusLineProps) {
  return (
    <>
      <p class="status-line" role="status">
        {outcome?.message ?? otherwise}
      </p>
      {typeof outcome?.refusedText === 'string' && (
        <SelectableText text={outcome.refusedText} label={outcome.message} occasion={outcome} />
      )}
    </>
  );
}
