import type { HistoryArchive } from '../../src/history/history-archive';
import { heldOtherwise } from '../../src/history/held-otherwise';

/**
 * An archive of which it is told what has to be judged anew: when reports or decisions on bodies come or go, others are
 * held against another report of the year before.
 *
 * @param onHeldOtherwise called with the ids of those reports
 */
export function followingArchive(
  archive: HistoryArchive,
  onHeldOtherwise: (ids: readonly string[]) => void,
): HistoryArchive {
  const follow = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const before = await archive.contents();
    const result = await work();
    const ids = heldOtherwise(before.bodies, (await archive.contents()).bodies);
    if (ids.length > 0) onHeldOtherwise(ids);
    return result;
  };
  /** Follows work and the taking back of it. */
  const followBoth = async (work: () => Promise<() => Promise<void>>): Promise<() => Promise<void>> => {
    const takeBack = await follow(work);
    return () => follow(takeBack);
  };
  return {
    ...archive,
    remove: (ids) => followBoth(() => archive.remove(ids)),
    join: (bodies) => followBoth(() => archive.join(bodies)),
    part: (nameKey) => followBoth(() => archive.part(nameKey)),
    imported: (text) => follow(() => archive.imported(text)),
  };
}
