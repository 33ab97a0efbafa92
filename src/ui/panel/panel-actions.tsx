import type { PageState } from '../../messages/checked-page';
import type { Wordings } from '../wordings/wordings';
import { CopyMenu, type CopyChoice } from './copy-menu';
import type { PanelWords } from './wordings';
import { ClearButton } from '../clear-button';

interface PanelActionsProps {
  readonly state: PageState;
  readonly checking: boolean;
  readonly onCheck: () => void;
  readonly onClear: () => void;
  readonly choices: readonly CopyChoice[];
  readonly words: Wordings['actions'];
  readonly panelWords: PanelWords['copy'];
}

/** Checking, copying, and taking the marks off the page. */
export function PanelActions({
  state,
  checking,
  onCheck,
  onClear,
  choices,
  words,
  panelWords,
}: PanelActionsProps) {
  const { result, marked } = state.kind === 'checked' ? state : { result: null, marked: false };
  return (
    <div class="actions">
      <button type="button" class="primary" aria-busy={checking} aria-disabled={checking} onClick={onCheck}>
        {checking ? words.checking : result === null ? words.check : words.checkAgain}
      </button>
      {choices.length > 0 && <CopyMenu label={panelWords.label} choices={choices} />}
      {result?.status === 'checked' && (
        <ClearButton checking={checking} marked={marked} onClear={onClear} words={words} />
      )}
    </div>
  );
}
