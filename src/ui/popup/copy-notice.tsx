import { SelectableText } from '../selectable-text';
import type { CopyOutcome } from './use-copy';

/** What became of copying; where the browser refused, the text to be copied by hand. */
export function CopyNotice({ outcome }: { readonly outcome: CopyOutcome | null }) {
  return (
    <>
      <p class="copy-notice" role="status">
        {outcome?.message}
      </p>
      {typeof outcome?.refusedText === 'string' && (
        <SelectableText text={outcome.refusedText} label={outcome.message} occasion={outcome} />
      )}
    </>
  );
}
