import type { FormId, TableId } from '../../form/form';
import type { Language } from '../../language/language';
import type { Severity } from '../../language/severity';
import type { RefusalCode } from '../../report/refusal';

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
    /** The name of a coloured square: its place in the form and the title of its finding. */
    readonly square: (row: string, column: string, finding: string) => string;
  };
  /** The headings over the findings of one severity. */
  readonly findings: Readonly<Record<Severity, string>>;
  /** The button under a shortened list. */
  readonly moreFindings: Count;
  /** Over the explanations of wrong sums. */
  readonly diagnoses: string;
  /** The link from a finding to the page of its rule. */
  readonly ruleLink: string;
  /** Said of a selected finding that is about nothing on the page, such as a missing table. */
  readonly noPlace: string;
  readonly coverage: {
    readonly executed: Count;
    readonly notAssessable: Count;
    readonly crashed: Count;
    readonly noReason: string;
    /** Joins the parts of the line. */
    readonly separator: string;
    /** Between a rule and what is said of it. */
    readonly colon: string;
  };
  readonly actions: {
    readonly check: string;
    readonly checkAgain: string;
    readonly checking: string;
    readonly copy: string;
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
    readonly refused: string;
  };
  readonly loading: string;
  readonly unchecked: ScreenWords;
  readonly notAllowed: ScreenWords;
  readonly failed: ScreenWords & { readonly detail: string };
  /** The screens of pages without figures; why it is so is said by the refusal itself. */
  readonly refusals: Readonly<Record<RefusalCode, Pick<ScreenWords, 'title' | 'advice'>>>;
}
