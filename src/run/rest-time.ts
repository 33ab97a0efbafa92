/** What is known of a host's part in the rest of a run. */
export interface HostRest {
  /** Pages that are not finished. */
  readonly left: number;
  /** Milliseconds of requests that a finished page took on the average; null while none is finished. */
  readonly mean: number | null;
  /** Requests at a time. */
  readonly limit: number;
  /** Milliseconds until it may be asked again. */
  readonly wait: number;
}

/**
 * How long the rest of a run will take: as long as the slowest host, and no less than all hosts together can be asked
 * at a time.
 *
 * @param pause milliseconds between two requests to a host
 * @param inAll requests at a time to all hosts together
 * @returns milliseconds; null while no page is finished
 */
export function restOf(hosts: readonly HostRest[], pause: number, inAll: number): number | null {
  const known = hosts.flatMap(({ mean }) => mean ?? []);
  if (known.length === 0) return null;
  const usual = known.reduce((sum, mean) => sum + mean, 0) / known.length;
  let together = 0;
  let slowest = 0;
  for (const { left, mean, limit, wait } of hosts) {
    if (left === 0) continue;
    const work = left * (mean ?? usual);
    together += work;
    slowest = Math.max(slowest, wait + work / limit + (left - 1) * pause);
  }
  return Math.max(slowest, together / inAll);
}
