import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryArchive, HistoryContents } from '../../history/history-archive';

/** A run keeps several reports a second: what changes is shown together, so many milliseconds later at most. */
const gathering = 500;

export interface ReadContents {
  /** Null until they were read. */
  readonly contents: HistoryContents | null;
  /** What was thrown where they could not be read; null where they could. */
  readonly failure: unknown;
  /** Reads them again at once. */
  readonly refresh: () => Promise<void>;
}

/** Everything that the archive holds, and what it holds after it has changed. */
export function useContents(archive: HistoryArchive): ReadContents {
  const [state, setState] = useState<Omit<ReadContents, 'refresh'>>({ contents: null, failure: null });
  const refresh = useCallback(async (): Promise<void> => {
    try {
      setState({ contents: await archive.contents(), failure: null });
    } catch (error) {
      setState({ contents: null, failure: error ?? new Error('no reason given') });
    }
  }, [archive]);
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh();
      }, gathering);
    };
    archive.watch(follow, life.signal);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    void refresh();
    return () => life.abort();
  }, [archive, refresh]);
  return { ...state, refresh };
}
