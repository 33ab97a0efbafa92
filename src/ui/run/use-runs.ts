import { useEffect, useState } from 'preact/hooks';
import type { RunArchive } from '../../run/run-control';

export type ListedRuns = Awaited<ReturnType<RunArchive['list']>>;

/** All runs, and anew whenever one has changed; null until they have been read. */
export function useRuns(archive: RunArchive, onFailure: (error: unknown) => void): ListedRuns | null {
  const [runs, setRuns] = useState<ListedRuns | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const state = { isReading: false, isStale: false };
    const read = async (): Promise<void> => {
      state.isStale = true;
      if (state.isReading) return;
      state.isReading = true;
      try {
        while (state.isStale) {
          state.isStale = false;
          const listed = await archive.list();
          if (!life.signal.aborted) setRuns(listed);
        }
      } finally {
        state.isReading = false;
      }
    };
    const readAnew = (): void => void read().catch(onFailure);
    readAnew();
    archive.watch(readAnew, life.signal);
    return () => life.abort();
  }, [archive]);
  return runs;
}
