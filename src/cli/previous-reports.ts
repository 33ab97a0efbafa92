import { extname } from 'node:path';
import { documentSchema } from '../report/schema/document';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { decodeText } from '../markup/decode';
import { isNoReportDocument, UnusableFile } from '../markup/unusable-file';
import { findYearBefore } from '../years/find-year-before';
import { checkFile } from './check-file';
import { readBytes } from './read-file';

/** A report from the JSON that the command, the clipboard or an export gave. */
function fromDocument(path: string): PreviousReport {
  const document = documentSchema.safeParse(parseJson(decodeText(readBytes(path))));
  if (!document.success || document.data.status !== 'checked') throw new UnusableFile(isNoReportDocument);
  return { source: document.data.source, report: document.data.report };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableFile(isNoReportDocument);
  }
}

/**
 * A report of an earlier year from a page, a text or a JSON document.
 *
 * @throws UnusableFile where the file holds none, with the reason
 */
export function readPrevious(path: string): PreviousReport {
  if (extname(path).toLowerCase() === '.json') return fromDocument(path);
  const result = checkFile(path);
  if (result.status !== 'checked') throw new UnusableFile(result.reason.text);
  return { source: result.source, report: result.report };
}

/**
 * Which of the reports at hand is that of the year before.
 *
 * @param isSole whether one report is checked and one is at hand: the person then says that they belong together,
 *   whatever the names of their bodies. Rules across years themselves look at the year.
 */
export function previousOf(
  report: Report,
  previous: readonly PreviousReport[],
  isSole: boolean,
): PreviousReport | undefined {
  return isSole ? previous[0] : findYearBefore(report, previous);
}
