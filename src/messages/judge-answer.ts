import type { Judgement } from '../check/judgement';
import type { PageDisplay } from '../settings/page-display';

/** What is made of a report, and how it is to be shown. */
export interface Judged {
  readonly judgement: Judgement;
  readonly display: PageDisplay;
}

/** The background's answer to a checker; `failure` is what it threw, if it threw. */
export type JudgeAnswer = Judged | { readonly failure: string };
