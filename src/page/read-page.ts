import { checkPageInSteps, refusePage } from '../check/check-page';
import { inSlices } from '../pace/in-slices';
import { inOneGo } from '../pace/steps';
import { refusal } from '../report/refusal';
import { liveTree } from '../table/sources/live';
import { titleOf } from '../table/sources/live-dom';
import type { LiveCheck } from './live-check';

/** What browsers show as a page of its own text; a PDF is shown by a viewer that lets nobody in. */
const readableTypes = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** A page that has changed under so many readings is read without a pause. */
const mostDisturbed = 3;

/**
 * Checks the page in this frame, in slices, so that it stays responsive. A page that changes meanwhile
 * is read anew: no result is put together from two states of a page.
 *
 * @param changesOf how often the page has changed so far
 * @param signal gives the reading up
 * @returns null where it was given up
 * @throws what the reader throws
 */
export async function readPage(changesOf: () => number, signal: AbortSignal): Promise<LiveCheck | null> {
  const identity = { url: location.href, title: titleOf(document), checkedAt: new Date() };
  if (!readableTypes.includes(document.contentType)) return refusePage(refusal('otherFile'), identity);
  const begin = () => checkPageInSteps<Node>(liveTree, document, identity);
  for (let reading = 0; reading < mostDisturbed && !signal.aborted; reading += 1) {
    const before = changesOf();
    const done = await inSlices(begin(), () => !signal.aborted && changesOf() === before);
    if (done !== null) return done.result;
  }
  return signal.aborted ? null : inOneGo(begin());
}
