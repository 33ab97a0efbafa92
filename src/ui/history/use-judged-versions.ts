import type { Judgement } from '../../check/judgement';
import type { HistoryEntry, HistoryVersion } from '../../history/history-entry';
import type { HistoryServices } from './services';
import { useLoaded, type Loaded } from './use-loaded';

/** The versions of a report, newest first, with what is found in one of them. */
export interface JudgedVersions {
  readonly versions: readonly HistoryVersion[];
  /** The one that was judged; undefined where there is none that could be read. */
  readonly shown: HistoryVersion | undefined;
  readonly judging: { readonly judgement: Judgement } | { readonly error: unknown };
}

/**
 * Reads the versions of a report and has one of them judged anew.
 *
 * @param wanted the number of the version to be judged; null for the newest
 */
export function useJudgedVersions(
  { archive, judge }: HistoryServices,
  entry: HistoryEntry | undefined,
  wanted: number | null,
): Loaded<JudgedVersions> {
  const load = async (): Promise<JudgedVersions> => {
    const versions = entry === undefined ? [] : await archive.versionsOf(entry.id);
    const shown = versions.find(({ version }) => version === wanted) ?? versions[0];
    if (shown === undefined) throw new Error('no version of this report can be read');
    const judging = await judge(shown).then(
      (judgement) => ({ judgement }),
      (error: unknown) => ({ error }),
    );
    return { versions, shown, judging };
  };
  return useLoaded(load, JSON.stringify([entry?.id, entry?.version, entry?.lastSeen, wanted]));
}
