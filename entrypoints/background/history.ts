import { createHistoryArchive } from '../../src/history/create-history-archive';
import { failureOf } from '../../src/history/history-failure';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import type { Report } from '../../src/report/schema/report';
import { forgetHistoryProblem, noteHistoryProblem } from '../../src/storage/history-problem';

/** The reports that were checked before. */
export const history = createHistoryArchive();

/** Whether this background page, or an earlier one, may have noted a problem that is none any longer. */
let mayBeNoted = true;

/** Notes for the options why the history does not work; a check goes on without it. */
export async function noteProblem(error: unknown): Promise<void> {
  mayBeNoted = true;
  await noteHistoryProblem((await failureOf(error)).text).catch(() => undefined);
}

/** Takes the note back, once something could be stored. */
export async function noteSuccess(): Promise<void> {
  if (!mayBeNoted) return;
  mayBeNoted = false;
  await forgetHistoryProblem().catch(() => undefined);
}

/** The report of the year before as the history has it; undefined for none, and where the history does not work. */
export async function previousInHistory(report: Report, url: string): Promise<PreviousReport | undefined> {
  try {
    return await history.previousOf(report, url);
  } catch (error) {
    void noteProblem(error);
    return undefined;
  }
}
