import type { CheckResult } from '../../check/check-result';
import type { PageState } from '../../messages/checked-page';
import type { Wordings } from '../wordings/wordings';
import { ClearButton } from '../clear-button';

interface ActionsProps {
  readonly state: PageState;
  readonly checking: boolean;
  readonly onCheck: () => void;
  readonly onCopy: (result: CheckResult) => void;
  /** Undefined where there is no finding to write of. */
  readonly onCopyLetter: (() => void) | undefined;
  readonly onClear: () => void;
  readonly words: Wordings['actions'];
}

/** Checking, and copying and clearing where there is something to copy and to clear. */
export function Actions({ state, checking, onCheck, onCopy, onCopyLetter, onClear, words }: ActionsProps) {
  const { result, marked } = state.kind === 'checked' ? state : { result: null, marked: false };
  const isChecked = result?.status === 'checked';
  return (
    <div class="actions">
      <button type="button" class="primary" aria-busy={checking} aria-disabled={checking} onClick={onCheck}>
        {checking ? words.checking : state.kind === 'unchecked' ? words.check : words.checkAgain}
      </button>
      {isChecked && (
        <button
          type="button"
          disabled={onCopyLetter === undefined}
          title={onCopyLetter === undefined ? words.nothingOpen : undefined}
          onClick={onCopyLetter}
        >
          {words.copyLetter}
        </button>
      )}
      {result !== null && (
        <button type="button" class={isChecked ? undefined : 'quiet'} onClick={() => onCopy(result)}>
          {words.copy}
        </button>
      )}
      {isChecked && <ClearButton checking={checking} marked={marked} onClear={onClear} words={words} />}
    </div>
  );
}
