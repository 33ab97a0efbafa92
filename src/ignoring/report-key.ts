import type { Source } from '../report/schema/document';
import type { Report } from '../report/schema/report';

/**
 * What a report is recognised by when it is checked again: the body and the year, so that it is the same on the
 * mobile page and after the portal has moved; where the page names no body or no year, its address.
 */
export function reportKey(
  { organization, year }: Pick<Report, 'organization' | 'year'>,
  { url }: Pick<Source, 'url'>,
): string {
  if (organization !== null && year !== null) return `${organization} ${String(year)}`;
  return url.replace(/#.*$/, '');
}
