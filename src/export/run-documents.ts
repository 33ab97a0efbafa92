import type { Language } from '../language/language';
import { textIn } from '../language/text-in';
import { schemaVersion, type ReportDocument } from '../report/schema/document';
import type { RunPage } from '../run/run-record';
import { generatorVersion, toDocument } from './json';
import { outcomeOfPage } from './outcome';

/**
 * The published document of one report of a run; one that was not checked is `unreadable`, with the reason.
 *
 * @param startedAt when the run began, in UTC: the moment of a page that was never asked for
 */
function documentOfPage(page: RunPage, startedAt: string, language: Language): ReportDocument {
  if (page.state === 'done' && page.result !== undefined) return toDocument(page.result, language);
  const { url, title, checkedAt, reason, attachments } = outcomeOfPage(page);
  return {
    schemaVersion,
    generator: { name: 'gouji', version: generatorVersion },
    source: { url, title, checkedAt: checkedAt ?? startedAt },
    status: 'unreadable',
    reason: reason === null ? '' : textIn(reason, language),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
  };
}

/** A run as NDJSON: one published document a line, in the order of the run, a piece each. */
export function documentLines(pages: readonly RunPage[], startedAt: string, language: Language): string[] {
  return pages.map((page) => `${JSON.stringify(documentOfPage(page, startedAt, language))}\n`);
}
