import type { FormId, TableId } from '../../form/form';
import type { Language } from '../../language/language';
import type { Severity } from '../../language/severity';
import type { RefusalCode } from '../../report/refusal-codes';

/** Words for a number of things, the number included. */
export type Count = (count: number) => string;

/** A screen without findings: what is the matter, why, and what to do about it. */
export interface ScreenWords {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** Every word of the extension pages in one language. */
export interface Wordings {
  readonly language: Language;
  readonly productName: string;
  /** The buttons at the head of a page. */
  readonly head: {
    readonly openPanel: string;
    readonly openOptions: string;
    readonly openHistory: string;
  };
  readonly heading: {
    readonly organizationUnknown: string;
    readonly year: Count;
    readonly yearUnknown: string;
    readonly form: (form: FormId) => string;
    /** @param date `YYYY-MM-DD` */
    readonly publishedOn: (date: string) => string;
  };
  readonly map: {
    readonly label: string;
    readonly tables: Readonly<Record<TableId, string>>;
    readonly missing: string;
    readonly read: Count;
    readonly absent: Count;
    readonly blank: Count;
    readonly text: Count;
    /** The name of a square: its place in the form and the title of its finding, null for none. */
    readonly square: (row: string, column: string, finding: string | null) => string;
  };
  /** The headings over the findings of one severity. */
  readonly findings: Readonly<Record<Severity, string>>;
  /** Beside those headings, what is expected of the reader; null where that goes without saying. */
  readonly severityHints: Readonly<Record<Severity, string | null>>;
  /** The button under a shortened list. */
  readonly moreFindings: Count;
  /** Over the explanations of wrong sums. */
  readonly diagnoses: string;
  /** The link from a finding to the page of its rule. */
  readonly ruleLink: string;
  /** Said of a selected finding that is about nothing on the page, such as a missing table. */
  readonly noPlace: string;
  /** Said where a finding could not be ignored or restored. */
  readonly notSaved: string;
  /** Over the computed and the reported figures of a finding. */
  readonly comparison: {
    readonly label: string;
    readonly blank: string;
    /** Said of lines that are left out because they add nothing. */
    readonly zeros: Count;
    /** @param difference the number with its sign */
    readonly differing: (difference: string) => string;
    /** The link to the report of the year before, in which figures stand. */
    readonly previous: (year: string) => string;
  };
  /** Why and when a finding was put aside; the reason may be empty. */
  readonly ignored: (day: string, reason: string) => string;
  /** The way to those that were put aside. */
  readonly seeIgnored: Count;
  /** Said of one that has come back with other figures. */
  readonly returned: (reason: string) => string;
  readonly coverage: {
    readonly executed: Count;
    readonly notAssessable: Count;
    readonly crashed: Count;
    readonly off: Count;
    /** Said of a single rule that is off. */
    readonly switchedOff: string;
    readonly noReason: string;
    /** Joins the parts of the line. */
    readonly separator: string;
    /** Joins the names of rules of which the same is said. */
    readonly listed: string;
    /** Between a rule and what is said of it. */
    readonly colon: string;
  };
  readonly actions: {
    readonly check: string;
    readonly checkAgain: string;
    readonly checking: string;
    readonly copy: string;
    readonly copyLetter: string;
    /** Why there is no letter to copy. */
    readonly nothingOpen: string;
    readonly clear: string;
    /** Why there is nothing to clear. */
    readonly unmarked: string;
  };
  /** Said of the hosts of frames that could not be read. */
  readonly unreadFrames: {
    readonly text: (host: string) => string;
    readonly enter: string;
  };
  readonly copy: {
    readonly copiedReport: (characters: number, tables: number, findings: number) => string;
    readonly copied: Count;
    readonly copiedLetter: Count;
    readonly refused: string;
  };
  /** Said of files that stand in the place of a report. */
  readonly attachments: {
    readonly title: string;
    readonly text: string;
  };
  readonly loading: string;
  /** The link from a state without a result to its help. */
  readonly help: string;
  readonly unchecked: ScreenWords;
  readonly notAllowed: ScreenWords;
  readonly failed: ScreenWords & { readonly detail: string };
  /** The screens of pages without figures; why it is so is said by the refusal itself. */
  readonly refusals: Readonly<Record<RefusalCode, Pick<ScreenWords, 'title' | 'advice'>>>;
}
