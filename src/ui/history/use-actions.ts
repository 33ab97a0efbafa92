import type { HistoryArchive, HistoryBody } from '../../history/history-archive';
import type { Language } from '../../language/language';
import type { Say } from '../options/outcome';
import { failureInWords } from './failure-words';
import { namesOf, type BodyName } from './names';
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
        async () => {
          await archive.join(bodies.map(({ id }) => id));
          return () => asBefore(archive, bodies);
        },
        words.selection.joined(bodies.length, bodies[0]?.name ?? ''),
      ),
    part: (body, name) =>
      attempt(
        async () => {
          await archive.part(name.nameKey);
          return () =>
            archive.join([body.id === name.nameKey ? otherKey(body, name) : body.id, name.nameKey]);
        },
        words.names.parted(name.name, body.name),
      ),
  };
}

/** A name that stays with the body when another, under which the body was known, leaves it. */
function otherKey(body: HistoryBody, { nameKey }: BodyName): string {
  return namesOf(body).find((name) => name.nameKey !== nameKey)?.nameKey ?? body.id;
}

/** Parts from the first body what was joined to it, and joins the names again that were one body before. */
async function asBefore(archive: HistoryArchive, bodies: readonly HistoryBody[]): Promise<void> {
  const groups = bodies.map((body) => namesOf(body).map(({ nameKey }) => nameKey));
  for (const nameKey of groups.slice(1).flat()) await archive.part(nameKey);
  for (const names of groups.slice(1)) if (names.length > 1) await archive.join(names);
}
