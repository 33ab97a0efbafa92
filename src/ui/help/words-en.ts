import type { HelpWords } from './help-words';
import { sectionsInEnglish } from './sections-en';

/** The help page in English. */
export const english: HelpWords = {
  productName: 'Gouji',
  title: 'Help',
  intro:
    'That there is no result does not mean that a report has no errors. Here is each state without a result: what it means, why, and what to do.',
  contents: 'Contents',
  meaning: 'Meaning',
  reason: 'Why',
  advice: 'What to do',
  groups: {
    notChecked: 'Not checked yet, or not to the end',
    closed: 'Closed by the browser',
    unreadable: 'A report whose figures cannot be read',
    noReport: 'Not a report',
  },
  sections: sectionsInEnglish,
  links: { label: 'More', handbook: 'Handbook of rules', welcome: 'Getting started' },
};
