import { useId } from 'preact/hooks';
import type { FoundBody } from './search';
import type { HistoryWords } from './words';

interface SelectionBarProps {
  /** The selected reports by body. */
  readonly selected: readonly FoundBody[];
  readonly onCompare: () => void;
  readonly onJoin: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
  readonly words: HistoryWords['selection'];
}

/** What can be done with the selected reports. */
export function SelectionBar({ selected, onCompare, onJoin, onRemove, onClear, words }: SelectionBarProps) {
  const id = useId();
  const reports = selected.reduce((sum, { entries }) => sum + entries.length, 0);
  const [isPair, isSeveral] = [reports === 2, selected.length > 1];
  return (
    <section class="selection-bar" aria-label={words.label}>
      <p role="status">{words.count(reports, selected.length)}</p>
      <div class="buttons">
        <button
          type="button"
          class={isPair ? 'primary-button' : undefined}
          disabled={!isPair}
          title={isPair ? undefined : words.compareNeedsTwo}
          onClick={onCompare}
        >
          {words.compare}
        </button>
        <button
          type="button"
          disabled={!isSeveral}
          title={isSeveral ? undefined : words.joinNeedsTwo}
          aria-describedby={isSeveral ? id : undefined}
          onClick={onJoin}
        >
          {words.join}
        </button>
        <button type="button" class="grave-button" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" class="plain-button" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      {isSeveral && (
        <p id={id} class="explanation">
          {words.joinExplanation}
        </p>
      )}
    </section>
  );
}
