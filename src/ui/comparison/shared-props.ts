import type { Language } from '../../language/language';
import type { YearComparison } from '../../years/year-comparison';
import type { ComparisonWords } from './wordings';

/** What the two reports are called, in the language of the interface. */
export interface ShownLabels {
  readonly previous: string;
  readonly current: string;
}

/** What every part of the view works with. */
export interface SharedProps {
  readonly comparison: YearComparison;
  readonly labels: ShownLabels;
  readonly language: Language;
  readonly words: ComparisonWords;
}
