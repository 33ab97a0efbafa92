/** What came of something a person did, said at the top of the page. */
export interface Outcome {
  readonly text: string;
  readonly tone: 'good' | 'error';
  /** What can be done about it. */
  readonly action?: { readonly name: string; readonly run: () => void };
}

/** Says what came of something; null takes it off. */
export type Say = (outcome: Outcome | null) => void;
