/** What a store limits: a section of its text, or the justification of one permission. */
export type LimitedText =
  'Name' | 'Summary' | 'Description' | 'Single purpose' | 'Reviewers' | 'Release notes' | 'Permission';

/** How long a text may be, in characters as JavaScript counts them. */
export interface Limit {
  readonly text: LimitedText;
  readonly least?: number;
  readonly most: number;
}

/** What the stores' forms take, as their documentation or the form itself says; see store/README.md. */
export const storeLimits: Readonly<Record<'chrome' | 'edge' | 'firefox', readonly Limit[]>> = {
  chrome: [
    { text: 'Name', most: 75 },
    { text: 'Summary', most: 132 },
    { text: 'Description', most: 16_000 },
    { text: 'Single purpose', most: 1000 },
    { text: 'Permission', most: 1000 },
  ],
  edge: [
    { text: 'Name', most: 45 },
    { text: 'Summary', most: 132 },
    { text: 'Description', least: 250, most: 5000 },
    { text: 'Single purpose', most: 1000 },
    { text: 'Permission', most: 1000 },
    { text: 'Reviewers', most: 2000 },
  ],
  firefox: [
    { text: 'Name', most: 50 },
    { text: 'Summary', most: 250 },
    { text: 'Description', most: 15_000 },
    { text: 'Reviewers', most: 3000 },
    { text: 'Release notes', most: 3000 },
  ],
};
