import { resultViews, type ResultView } from '../use-place';
import type { ResultWords } from './words-zh-cn';

interface ResultTabsProps {
  readonly view: ResultView;
  readonly onChange: (view: ResultView) => void;
  readonly words: ResultWords['views'];
}

/** The id of the part that a view is shown in. */
export const resultsId = 'results';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One tab for each view of the results; the arrow keys go from one to the next. */
export function ResultTabs({ view, onChange, words }: ResultTabsProps) {
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = resultViews.indexOf(view) + step + resultViews.length;
    onChange(resultViews[at % resultViews.length] ?? view);
    const { currentTarget } = event;
    requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class="result-tabs" role="tablist" aria-label={words.label} onKeyDown={move}>
      {resultViews.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${resultsId}-${each}`}
          aria-selected={each === view}
          aria-controls={resultsId}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onChange(each)}
        >
          {words[each]}
        </button>
      ))}
    </div>
  );
}
