/** What the panel shows of a checked report. */
export type PanelView = 'findings' | 'values';

const views: readonly PanelView[] = ['findings', 'values'];

interface ViewSwitchProps {
  readonly view: PanelView;
  readonly onChange: (view: PanelView) => void;
  /** How many findings are open. */
  readonly open: number;
  readonly words: Readonly<Record<PanelView | 'label', string>>;
}

/** The id of the part that a view is shown in. */
export const viewId = 'view';

/** Two tabs: the findings, and the numbers as they were read. */
export function ViewSwitch({ view, onChange, open, words }: ViewSwitchProps) {
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onChange(view === 'findings' ? 'values' : 'findings');
    const { currentTarget } = event;
    requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class="view-switch" role="tablist" aria-label={words.label} onKeyDown={move}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${viewId}-${each}`}
          aria-selected={each === view}
          aria-controls={viewId}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onChange(each)}
        >
          {words[each]}
          {each === 'findings' && open > 0 && <b>{open}</b>}
        </button>
      ))}
    </div>
  );
}
