import { inBenchPage } from '../chromium/bench-page';
import { slopeOf, type Timing } from '../slope';

/** What is measured of a history, by the name of the function in the page that measures it. */
type HistoryTask = 'openTime' | 'searchTime' | 'acrossYearsTime';

/** Numbers of reports: from those of a county over some years to those of a province. */
const sizes = [1250, 2500, 5000, 10_000];

/** The times by number of reports: a history is filled once for all of them. */
const measured = new Map<number, Promise<ReadonlyMap<string, number>>>();

const tasks: readonly HistoryTask[] = ['openTime', 'searchTime', 'acrossYearsTime'];

function measureAll(reports: number): Promise<ReadonlyMap<string, number>> {
  return inBenchPage(async ({ call }) => {
    await call('history', 'fill', reports);
    const times = new Map<string, number>();
    for (const task of tasks) times.set(task, await call('history', task, reports));
    return times;
  });
}

/**
 * A time in milliseconds over a history of so many reports, in a real browser.
 *
 * @param task what is timed; see the functions in `test/bench/page/history.ts`
 */
export async function historyTime(task: HistoryTask, reports: number): Promise<number> {
  const times = measured.get(reports) ?? measureAll(reports);
  measured.set(reports, times);
  return (await times).get(task) ?? Number.NaN;
}

/** How a time over a history grows with the number of its reports. */
export async function historySlope(task: HistoryTask): Promise<number> {
  const timings: Timing[] = [];
  for (const size of sizes) timings.push({ size, time: await historyTime(task, size) });
  return slopeOf(timings);
}
