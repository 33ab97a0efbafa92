import { useEffect, useState } from 'preact/hooks';
import type { BrokenRecord } from '../../history/history-archive';
import type { RunArchive } from '../../run/run-control';

/**
 * The records of the runs that could not be understood.
 *
 * @param occasion anything that is not the same when they have to be read again
 * @param onFailure told where they can be neither read nor deleted
 * @returns them, and what deletes them
 */
export function useBroken(
  archive: RunArchive,
  occasion: unknown,
  onFailure: (error: unknown) => void,
): readonly [broken: readonly BrokenRecord[], forget: () => void] {
  const [broken, setBroken] = useState<readonly BrokenRecord[]>([]);
  useEffect(() => {
    const life = new AbortController();
    // What keeps them from being read keeps the runs from it too, and is told there.
    archive.broken().then(
      (read) => !life.signal.aborted && setBroken(read),
      () => undefined,
    );
    return () => life.abort();
  }, [archive, occasion]);
  const forget = (): void => {
    archive.forgetBroken().then(() => setBroken([]), onFailure);
  };
  return [broken, forget];
}
