import { inBenchPage } from '../chromium/bench-page';

/** What is measured of a history, by the name of the function in the page that measures it. */
export type HistoryTask = 'openTime' | 'searchTime' | 'acrossYearsTime' | 'previousTime' | 'exportTime';

/** The times by number of reports: a history is filled once for all of them. */
const measured = new Map<number, Promise<ReadonlyMap<string, number>>>();

const tasks: readonly HistoryTask[] = [
  'openTime',
  'searchTime',
  'acrossYearsTime',
  'previousTime',
  'exportTime',
];

function measureAll(reports: number): Promise<ReadonlyMap<string, number>> {
  return inBenchPage(async ({ call }) => {
    const times = new Map([['importTime', await call('history', 'importTime', reports)]]);
    for (const task of tasks) times.set(task, await call('history', task, reports));
    return times;
  });
}

/**
 * A time in milliseconds over a history of so many reports, in a real browser.
 *
 * @param task what is timed; see the functions in `test/bench/page/history.ts`
 */
export async function historyTime(task: HistoryTask | 'importTime', reports: number): Promise<number> {
  const times = measured.get(reports) ?? measureAll(reports);
  measured.set(reports, times);
  return (await times).get(task) ?? Number.NaN;
}
