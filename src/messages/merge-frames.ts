import type { CheckResult } from '../check/check-result';
import { parseAddress } from './address';

/** What the checker in one frame of a page has to say. */
export interface FrameCheck {
  readonly frameId: number;
  /** Null where the frame is read as a part of another one, or was not checked yet. */
  readonly result: CheckResult | null;
  readonly marked: boolean;
  /** The finding that is lit in the page, by its position in `findings`. */
  readonly selected: number | null;
  /** Whether the page has the finding or the cell that was asked for; false where none was. */
  readonly found: boolean;
  /** The frame's own address. */
  readonly url: string;
  /** Addresses of frames inside it that it could not read. */
  readonly foreignFrames: readonly string[];
}

export interface MergedCheck {
  /** The frame whose result stands for the page. */
  readonly frameId: number;
  readonly result: CheckResult;
  readonly marked: boolean;
  readonly selected: number | null;
  /**
   * Hosts of frames that no checker could read, so that silence is not taken for a clean report; none
   * where all three tables were found without them.
   */
  readonly unreadFrames: readonly string[];
}

function tablesRead(result: CheckResult): number {
  if (result.status !== 'checked') return 0;
  return Object.values(result.report.tables).filter((table) => table !== null).length;
}

/** How much a result tells: the more tables were read, the more; any reason more than another page. */
function weightOf(result: CheckResult): number {
  switch (result.status) {
    case 'checked':
      return 10 + tablesRead(result);
    case 'noData':
      return 3;
    case 'unreadable':
      return 2;
    case 'noReport':
      return result.reason.code === 'otherPage' ? 0 : 1;
  }
}

function hostOf(address: string): string {
  return parseAddress(address)?.host ?? address;
}

/**
 * Puts the checks of a page's frames together: the one that tells most stands for the page, among
 * equals the outermost.
 *
 * @returns null where no frame was checked
 */
export function mergeFrames(frames: readonly FrameCheck[]): MergedCheck | null {
  let best: Omit<MergedCheck, 'unreadFrames'> | null = null;
  for (const { frameId, result, marked, selected } of [...frames].sort((a, b) => a.frameId - b.frameId)) {
    if (result === null || (best !== null && weightOf(result) <= weightOf(best.result))) continue;
    best = { frameId, result, marked, selected };
  }
  if (best === null) return null;
  return { ...best, unreadFrames: tablesRead(best.result) === 3 ? [] : unreadHosts(frames) };
}

function unreadHosts(frames: readonly FrameCheck[]): string[] {
  const answered = new Set(frames.map(({ url }) => hostOf(url)));
  const foreign = frames.flatMap(({ foreignFrames }) => foreignFrames).map(hostOf);
  return [...new Set(foreign)].filter((host) => !answered.has(host));
}
