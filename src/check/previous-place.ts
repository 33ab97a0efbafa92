import type { PreviousReport } from '../report/schema/previous-report';
import type { PreviousPlace } from './judgement';

/** Where a report of the year before stands, for those who show what was compared with it. */
export function previousPlaceOf({ source, report }: PreviousReport): PreviousPlace {
  return { url: source.url, title: source.title, year: report.year };
}
