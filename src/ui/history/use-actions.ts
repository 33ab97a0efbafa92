import type { HistoryArchive, HistoryBody } from '../../history/history-archive';
import type { Language } from '../../language/language';
import type { Say } from '../options/outcome';
import { failureInWords } from '../failure-in-words';
import type { BodyName } from './names';
import type { HistoryWords } from './words';

/** What a person does to the history; each says what came of it and can be undone. */
export interface HistoryActions {
  /** Deletes reports by their ids; resolves to whether it could be done. */
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  readonly join: (bodies: readonly HistoryBody[]) => Promise<boolean>;
  readonly part: (body: HistoryBody, name: BodyName) => Promise<boolean>;
}

/** @param refresh reads the archive again, so that what was done is seen when it is said */
export function useActions(
  archive: HistoryArchive,
  refresh: () => Promise<void>,
  say: Say,
  language: Language,
  words: HistoryWords,
): HistoryActions {
  const attempt = async (
    work: () => Promise<() => Promise<void>>,
    text: string,
    undo = true,
  ): Promise<boolean> => {
    try {
      const takeBack = await work();
      await refresh();
      const run = (): void => void attempt(() => takeBack().then(() => takeBack), words.undone, false);
      say({ text, tone: 'good', ...(undo && { action: { name: words.undo, run } }) });
      return true;
    } catch (error) {
      await refresh();
      say({ text: failureInWords(error, language, words.failed), tone: 'error' });
      return false;
    }
  };
  return {
    remove: (ids) => attempt(() => archive.remove(ids), words.selection.removed(ids.length)),
    join: (bodies) =>
      attempt(
        () => archive.join(bodies.map(({ id }) => id)),
        words.selection.joined(bodies.length, nameOnceJoined(bodies)),
      ),
    part: (body, name) => attempt(() => archive.part(name.nameKey), words.names.parted(name.name, body.name)),
  };
}

/** The name under which joined bodies are listed: that of the newest report of all. */
function nameOnceJoined(bodies: readonly HistoryBody[]): string {
  const rankOf = ({ entries: [newest] }: HistoryBody): string =>
    newest === undefined ? '' : `${String(newest.year ?? 0).padStart(4, '0')} ${newest.lastSeen}`;
  const [newest] = [...bodies].sort((one, other) => (rankOf(one) < rankOf(other) ? 1 : -1));
  return newest?.name ?? '';
}
