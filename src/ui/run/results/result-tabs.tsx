import { Tabs } from '../../tabs';
import { resultViews, type ResultView } from '../use-place';
import type { ResultWords } from './words-zh-cn';

interface ResultTabsProps {
  readonly view: ResultView;
  readonly onChange: (view: ResultView) => void;
  readonly words: ResultWords['views'];
}

/** The id of the part that a view is shown in. */
export const resultsId = 'results';

/** One tab for each view of the results. */
export function ResultTabs({ view, onChange, words }: ResultTabsProps) {
  return (
    <Tabs
      views={resultViews}
      view={view}
      onChange={onChange}
      partId={resultsId}
      className="result-tabs"
      label={words.label}
      nameOf={(each) => words[each]}
    />
  );
}
