import type { RunPace } from '../run-record';

/** So long a page takes to come and to be checked, in milliseconds, where nothing is known yet. */
const usualAnswer = 1_500;

/** How much a run will ask of hosts. */
export interface Estimate {
  readonly requests: number;
  readonly hosts: number;
  /** Milliseconds, roughly: as long as the host with the most requests takes, since hosts are asked side by side. */
  readonly length: number;
}

/** The host of an address with its port; the address itself where it is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}

/** What it will take to ask for each of the addresses once. */
export function estimateOf(addresses: readonly string[], pace: RunPace): Estimate {
  const byHost = new Map<string, number>();
  for (const address of addresses) {
    const host = hostOf(address);
    byHost.set(host, (byHost.get(host) ?? 0) + 1);
  }
  const most = Math.max(0, ...byHost.values());
  return {
    requests: addresses.length,
    hosts: byHost.size,
    length: Math.ceil(most / pace.perHost) * (pace.pause + usualAnswer),
  };
}
