/** So long a task is repeated for one sample: clocks are coarse, and a task is to pay for its own garbage. */
const sampleDuration = 25;
const warmUpSamples = 5;
const samples = 21;

/** So often two tasks are measured in turn. */
const turns = 3;

/** The mean time of some runs of a task in milliseconds. */
function sample(task: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < sampleDuration) {
    // The result is looked at so that no compiler leaves the work out.
    if (task() === undefined) throw new Error('a task that yields nothing measures nothing');
    runs += 1;
    elapsed = performance.now() - start;
  }
  return elapsed / runs;
}

/** The middle one of some numbers, of an even count the upper of the two; NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The median time of a task in milliseconds, after it has warmed up.
 *
 * @param task what is measured; it has to return something
 */
export function measure(task: () => unknown): number {
  for (let round = 0; round < warmUpSamples; round += 1) sample(task);
  return median(Array.from({ length: samples }, () => sample(task)));
}

/**
 * The time of a task as a multiple of another's: machines differ, ratios less. Both are measured in turn,
 * so that a machine that is busy for a while slows down both.
 *
 * @param task what is measured; it has to return something, as does the yardstick
 */
export function compare(task: () => unknown, yardstick: () => unknown): number {
  return median(Array.from({ length: turns }, () => measure(task) / measure(yardstick)));
}
