import { catalogue } from '../rules/catalogue';
import type { RuleGroup } from './finding';
import type { FormId, Localized, Severity } from './words';

/** What is to be known of a rule. */
export interface RuleDescription {
  /** Never renamed. */
  readonly id: string;
  /** What it looks at, in a word or two. */
  readonly name: Localized;
  readonly group: RuleGroup;
  /** As delivered; a single finding may be graver or lighter. */
  readonly severity: Severity;
  /** The article of the law or the line of the form that it rests on. */
  readonly basis: Localized;
  /** The forms on which it has something to say. */
  readonly forms: readonly FormId[];
}

/** Every rule, in the order in which findings of one severity are shown. */
export const rules: readonly RuleDescription[] = catalogue.map(
  ({ id, name, group, severity, basis, forms }) => ({ id, name, group, severity, basis, forms }),
);
