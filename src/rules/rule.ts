import type { FormId } from '../form/form';
import type { FillValues } from '../language/fill';
import type { Localized } from '../language/language';
import type { Severity } from '../language/severity';
import type { Passage } from '../report/schema/passage';
import type { Report } from '../report/schema/report';
import type { RuleContext } from './context';
import type { RuleGroup } from './finding';

/** Templates with `{placeholders}`, filled from the values of a finding. */
export interface Wording {
  /** What is wrong, in a few words. */
  readonly title: Localized;
  /** The figures, what was computed from them, and what to do. */
  readonly message: Localized;
}

/** Words of the report that a finding is about, as they stand there. */
export interface Quote {
  readonly text: string;
  /** Null where they stand in no section, as those of a title. */
  readonly passage: Passage | null;
}

/** What a rule found, before it is put into words. */
export interface Found<Name extends string = string> {
  readonly wording: Name;
  readonly values: FillValues;
  /** Paths `table.row.column`, the one to show the finding on first. */
  readonly cells: readonly string[];
  readonly expected: number | null;
  readonly actual: number | null;
  /** Left out where it is about cells alone. */
  readonly quote?: Quote;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

export type Verdict<Name extends string = string> =
  | {
      readonly kind: 'assessed';
      /** How many sums, cells, tables or sentences were looked at; at least one. */
      readonly checked: number;
      readonly found: readonly Found<Name>[];
    }
  /** The figures cannot be had. */
  | { readonly kind: 'notAssessable'; readonly reason: Localized }
  /** The rule has nothing to say on such a report. */
  | { readonly kind: 'notApplicable' };

export interface Rule<Name extends string = string> {
  /** Also the name of its file, its test and its page in the documentation. */
  readonly id: string;
  /** What it looks at, in a word or two. */
  readonly name: Localized;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly forms: readonly FormId[];
  /** The article of the law or the line of the form that the rule rests on. */
  readonly basis: Localized;
  readonly wordings: Readonly<Record<Name, Wording>>;
  /** Pure: looks at the report as printed, changes nothing, knows no other rule. */
  check(report: Report, context: RuleContext): Verdict<Name>;
}

/** Declares a rule; the names of its wordings are checked against what it finds. */
export function defineRule<Name extends string>(rule: Rule<Name>): Rule {
  return rule;
}

export const bothForms: readonly FormId[] = ['2021', '2019'];

/** A verdict over what was assessed; without anything assessed, the figures could not be had. */
export function verdictOn<Name extends string>(
  checked: number,
  found: readonly Found<Name>[],
  reason: Localized,
): Verdict<Name> {
  return checked === 0 ? { kind: 'notAssessable', reason } : { kind: 'assessed', checked, found };
}
