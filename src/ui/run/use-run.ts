import { useEffect, useState } from 'preact/hooks';
import type { RunProgress } from '../../run/run-control';
import type { OpenRun, RunServices } from './services';

/** A run with its control, as it stands now. */
export interface FollowedRun {
  readonly control: OpenRun | null;
  /** Null until it has been read. */
  readonly progress: RunProgress | null;
  /** Whether there is no such run. */
  readonly isMissing: boolean;
  /** Why nothing could be read; null where it could. */
  readonly failure: unknown;
}

/** Follows a run for as long as it is shown. */
export function useRun(id: string, services: RunServices): FollowedRun {
  const [followed, setFollowed] = useState<FollowedRun>({
    control: null,
    progress: null,
    isMissing: false,
    failure: null,
  });
  useEffect(() => {
    const life = new AbortController();
    const control = services.open(id);
    const change = (now: Partial<FollowedRun>): void => {
      if (!life.signal.aborted) setFollowed((before) => ({ ...before, ...now }));
    };
    change({ control });
    control.follow((progress) => change({ progress }), life.signal);
    const look = async (): Promise<void> => {
      change({ isMissing: !(await services.exists(id)), failure: null });
    };
    const lookAnew = (): void => void look().catch((failure: unknown) => change({ failure }));
    lookAnew();
    services.archive.watch(lookAnew, life.signal);
    return () => {
      life.abort();
      control.close();
    };
  }, [id, services]);
  return followed;
}
