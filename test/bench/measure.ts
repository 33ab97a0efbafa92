/** So long one measurement goes on at least, in milliseconds. */
const leastDuration = 400;
const warmUpRounds = 5;

/**
 * The median time of a task in milliseconds, after it has warmed up.
 *
 * @param task what is measured; its result is kept so that no compiler leaves the work out
 */
export function measure(task: () => unknown): number {
  let kept: unknown;
  for (let round = 0; round < warmUpRounds; round += 1) kept = task();
  const times: number[] = [];
  const begin = performance.now();
  while (performance.now() - begin < leastDuration) {
    const start = performance.now();
    kept = task();
    times.push(performance.now() - start);
  }
  if (kept === undefined) throw new Error('a task that yields nothing measures nothing');
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
