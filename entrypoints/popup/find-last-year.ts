import { findPrevious } from '../../src/portal/find-previous';
import type { PreviousAnswer } from '../../src/portal/previous-answer';
import { previousFromText } from '../../src/portal/previous-document';
import type { PreviousLinks } from '../../src/portal/report-link';
import type { Report } from '../../src/report/schema/report';
import { fetchPage } from './fetch-page';

/**
 * Reads last year's report where a page links it.
 *
 * @param report this year's
 * @param links what its page links
 */
export function findLastYear(
  report: Report,
  links: PreviousLinks,
  signal: AbortSignal,
): Promise<PreviousAnswer> {
  const now = (): Date => new Date();
  return findPrevious({ report, links, fetchPage: (url) => fetchPage(url, signal), now });
}

/** Reads last year's report from a text that a person has pasted. */
export function lastYearFromText(text: string, report: Report): PreviousAnswer {
  return previousFromText(text, report, new Date());
}
