import type { Figure } from '../figure';
import { historyTime } from '../figures/history';

/** A reviewer's history after some years has so many reports. */
const reports = 5000;

/** How fast the history answers. */
export const history: readonly Figure[] = [
  {
    name: 'history-open-ms',
    about: `until a history of ${reports} reports can be listed, opening its database included`,
    limit: 100,
    unit: 'ms',
    measure: () => historyTime('openTime', reports),
  },
  {
    name: 'history-search-ms',
    about: 'the first search through all of it',
    limit: 100,
    unit: 'ms',
    measure: () => historyTime('searchTime', reports),
  },
  {
    name: 'history-across-years-ms',
    about: 'finding the report of the year before in it and judging a report against that',
    limit: 100,
    unit: 'ms',
    measure: () => historyTime('acrossYearsTime', reports),
  },
];
