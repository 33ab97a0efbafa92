import type { TargetTab } from '../../src/messages/target-tab';
import { findPrevious } from '../../src/portal/find-previous';
import { previousProblems, type PreviousAnswer } from '../../src/portal/previous-answer';
import { previousFromText } from '../../src/portal/previous-document';
import type { Report } from '../../src/report/schema/report';
import { fetchPage } from './fetch-page';
import { linksOfPage } from './links-of-page';
import { withinPatience } from './within-patience';

const now = (): Date => new Date();

/**
 * Reads last year's report where the page of a tab links it.
 *
 * @param report this year's
 * @param signal calls it off
 */
export function findLastYear(
  target: TargetTab,
  report: Report,
  signal: AbortSignal,
): Promise<PreviousAnswer> {
  return withinPatience(signal, async (ending) => {
    const tabId = await target.id();
    if (tabId === null) return { kind: 'failed', text: previousProblems.page };
    const links = await linksOfPage(tabId);
    return findPrevious({ report, links, fetchPage: (url) => fetchPage(url, ending), now });
  });
}

/** Reads last year's report from a text that a person has pasted. */
export function lastYearFromText(text: string, report: Report): Promise<PreviousAnswer> {
  return withinPatience(new AbortController().signal, () =>
    Promise.resolve(previousFromText(text, report, now())),
  );
}
