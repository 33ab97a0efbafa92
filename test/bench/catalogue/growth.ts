import type { Figure } from '../figure';
import { historySlope } from '../figures/history';
import { livePageSizeSlope, marksSlope } from '../figures/live-page-growth';
import { findingsSlope } from '../figures/rules-and-diagnosis';
import { savedPageSizeSlope, savedPageTablesSlope } from '../figures/saved-page-growth';

/** A slope that is no more than that is growth in proportion, with what clocks add. */
const inProportion = 1.2;

/** How time grows, each over four sizes that double: slopes of logarithms, 1 being in proportion and 2 quadratic. */
export const growth: readonly Figure[] = [
  {
    name: 'page-size-slope',
    about: 'reading and checking a page in Chromium, from 125 kB to 1 MB of Word’s markup',
    limit: inProportion,
    unit: '',
    measure: livePageSizeSlope,
  },
  {
    name: 'saved-page-size-slope',
    about: 'the whole check of a saved page, from 125 kB to 1 MB of Word’s markup',
    limit: inProportion,
    unit: '',
    measure: savedPageSizeSlope,
  },
  {
    name: 'saved-page-tables-slope',
    about: 'the same, with 16 to 128 tables that are not of the form below the report',
    limit: inProportion,
    unit: '',
    measure: savedPageTablesSlope,
  },
  {
    name: 'findings-slope',
    about: 'all rules and the diagnosis, by the number of findings of 4 to 32 wrong cells',
    limit: inProportion,
    unit: '',
    measure: findingsSlope,
  },
  {
    name: 'marks-slope',
    about: 'marking a page in Chromium, by the number of findings of 4 to 32 wrong cells',
    limit: inProportion,
    unit: '',
    measure: marksSlope,
  },
  {
    name: 'history-open-slope',
    about: 'opening a history of 1,250 to 10,000 reports',
    limit: inProportion,
    unit: '',
    measure: () => historySlope('openTime'),
  },
  {
    name: 'history-search-slope',
    about: 'the first search through it',
    limit: inProportion,
    unit: '',
    measure: () => historySlope('searchTime'),
  },
  {
    name: 'history-across-years-slope',
    about: 'finding the report of the year before in it and judging a report against that',
    limit: 0.5,
    unit: '',
    measure: () => historySlope('acrossYearsTime'),
  },
];
