import type { Figure } from '../figure';
import { readAgainstSheetjs, readAgainstWalk } from '../figures/read-live-page';
import { rulesAgainstReading, rulesAndDiagnosisTime } from '../figures/rules-and-diagnosis';
import { savedPageAgainstParse } from '../figures/saved-page-against-parse';

const whole =
  'reading, checking and marking the whole page in Chromium, marks taken off again, against SheetJS `table_to_sheet` of its three tables';
const walk = 'the same against a bare walk that asks every cell of the three tables for its text';

/** How fast one report is read and judged. */
export const reading: readonly Figure[] = [
  {
    name: 'saved-page-against-parse',
    about: 'reading a saved page that was parsed, against cheerio’s bare parse of it; pasted from Word',
    limit: 1.3,
    unit: '×',
    measure: () => savedPageAgainstParse('word-paste'),
  },
  {
    name: 'plain-page-against-parse',
    about: 'the same; a page of plain markup',
    limit: 6,
    unit: '×',
    measure: () => savedPageAgainstParse('clean-2021'),
  },
  {
    name: 'one-error-ms',
    about: 'all rules and the diagnosis in Node; a report with one wrong cell',
    limit: 3,
    unit: 'ms',
    measure: () => rulesAndDiagnosisTime(1),
  },
  {
    name: 'thirty-errors-ms',
    about: 'the same; thirty wrong cells',
    limit: 100,
    unit: 'ms',
    measure: () => rulesAndDiagnosisTime(30),
  },
  {
    name: 'rules-against-reading',
    about: 'all rules and the diagnosis, against parsing and reading the page; one wrong cell',
    limit: 1,
    unit: '×',
    measure: rulesAgainstReading,
  },
  {
    name: 'read-against-sheetjs',
    about: `${whole}; a page of plain markup without errors`,
    limit: 1,
    unit: '×',
    measure: () => readAgainstSheetjs('clean-2021'),
  },
  {
    name: 'read-errors-against-sheetjs',
    about: 'the same; a page with several errors',
    limit: 1,
    unit: '×',
    measure: () => readAgainstSheetjs('several-errors'),
  },
  {
    name: 'read-word-paste-against-sheetjs',
    about: 'the same; a page pasted from Word',
    limit: 1,
    unit: '×',
    measure: () => readAgainstSheetjs('word-paste'),
  },
  {
    name: 'read-against-walk',
    about: `${walk}; a page of plain markup`,
    limit: 150,
    unit: '×',
    measure: () => readAgainstWalk('clean-2021'),
  },
  {
    name: 'read-word-paste-against-walk',
    about: `${walk}; a page pasted from Word`,
    limit: 150,
    unit: '×',
    measure: () => readAgainstWalk('word-paste'),
  },
];
