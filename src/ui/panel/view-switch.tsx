import { Tabs } from '../tabs';

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
  return (
    <Tabs
      views={views}
      view={view}
      onChange={onChange}
      partId={viewId}
      className="view-switch"
      label={words.label}
      nameOf={(each) => (
        <>
          {words[each]}
          {each === 'findings' && open > 0 && <b>{open}</b>}
        </>
      )}
    />
  );
}
