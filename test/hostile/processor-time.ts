/** The processor time of work in milliseconds, the least of two times: what others do meanwhile does not count. */
function timeOf(work: () => unknown): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/**
 * How much longer the larger amount of work takes than the smaller one; of less than five milliseconds clocks and what
 * does not depend on the amount say more than the work.
 */
export function growthBetween(work: (amount: number) => unknown, less: number, more: number): number {
  return (
    timeOf(() => work(more)) /
    Math.max(
      timeOf(() => work(less)),
      5,
    )
  );
}
