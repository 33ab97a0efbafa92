import { checkOf, refusePage, type PageIdentity } from '../check/page-check';
import type { Judged } from '../messages/judge-answer';
import { inSlices } from '../pace/in-slices';
import { inOneGo } from '../pace/steps';
import { readReportInSteps, type Reading } from '../report/read-report';
import { refusal, type Refusal } from '../report/refusal';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { plainDisplay } from '../settings/plain-display';
import { liveTree } from '../table/sources/live';
import { titleOf } from '../table/sources/live-dom';
import type { LiveCheck } from './live-check';

/** What browsers show as a page of its own text; a PDF is shown by a viewer that lets nobody in. */
const readableTypes = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** A page that has changed under so many readings is read without a pause. */
const mostDisturbed = 3;

/**
 * Says what rules and diagnosis make of a report, and how that is to be shown; rejects where nobody can.
 *
 * @param url the address of the page on which it stands
 * @param previous last year's report where a person named it
 * @param isRenewal something else than the page has changed since it was judged
 */
export type Judge = (
  report: Report,
  url: string,
  previous?: PreviousReport,
  isRenewal?: boolean,
) => Promise<Judged>;

const begin = () => readReportInSteps<Node>(liveTree, document);

const refused = (why: Refusal, page: PageIdentity): LiveCheck => ({
  ...refusePage<Node>(why, page),
  // Nothing of it is shown in the page, so it does not matter how.
  display: plainDisplay,
});

async function checkReading(reading: Reading<Node>, judge: Judge, page: PageIdentity): Promise<LiveCheck> {
  if (reading.status === 'refused') return refused(reading.refusal, page);
  const { judgement, display } = await judge(reading.report, page.url);
  return { ...checkOf(reading, judgement, page), display };
}

/**
 * Checks the page in this frame: reads it in slices, so that it stays responsive, and has it judged. A
 * page that changes meanwhile is read anew: no result is put together from two states of a page.
 *
 * @param changesOf how often the page has changed so far
 * @param signal gives the reading up
 * @returns null where it was given up
 * @throws what the reader throws, or whoever judges
 */
export async function readPage(
  judge: Judge,
  changesOf: () => number,
  signal: AbortSignal,
): Promise<LiveCheck | null> {
  const page = { url: location.href, title: titleOf(document), checkedAt: new Date() };
  if (!readableTypes.includes(document.contentType)) return refused(refusal('otherFile'), page);
  for (let disturbed = 0; disturbed < mostDisturbed && !signal.aborted; disturbed += 1) {
    const before = changesOf();
    const isUndisturbed = (): boolean => !signal.aborted && changesOf() === before;
    const read = await inSlices(begin(), isUndisturbed);
    const check = read === null ? null : await checkReading(read.result, judge, page);
    if (isUndisturbed()) return check;
  }
  return signal.aborted ? null : checkReading(inOneGo(begin()), judge, page);
}
