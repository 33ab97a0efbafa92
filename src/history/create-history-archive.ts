import type { CheckedResult } from '../check/check-result';
import type { Judgement } from '../check/judgement';
import { createConnection } from './connection';
import { joinBodies, partBody, takeBack, type Overruled } from './decide-bodies';
import { exportHistory } from './export-history';
import { entryWith, followersOf } from './find-entry';
import { newestVersion, versionsIn } from './find-versions';
import type { HistoryArchive } from './history-archive';
import type { HistoryEntry, HistoryVersion } from './history-entry';
import { failureOf } from './history-failure';
import { importFile, readFile } from './import-history';
import { keep, type Kept } from './keep';
import { listContents } from './list-contents';
import { noteJudgement } from './note-judgement';
import { previousOf } from './previous-of';
import type { SetAside } from './records';
import { takeOut } from './remove-reports';
import { openHistory, type SchemaStep } from './schema-steps';
import { storageUsage } from './storage-usage';
import { takeIn } from './take-in';
import { moveAside, reading, writing, type Reading, type Writing } from './transactions';
import { tellChange, watchHistory } from './watch-history';

/** What a file takes up at most once it is taken in, with its indexes and what is written beside it meanwhile. */
const bytesPerCharacter = 4;

/** The archive with what the background works with besides. */
export interface HistoryStore extends HistoryArchive {
  /**
   * As `remember`, but tells what became of the report.
   *
   * @param options.isRenewal the same page was judged anew: nobody has seen it again, and it is not added
   */
  keep(result: CheckedResult, options?: { readonly isRenewal?: boolean }): Promise<Kept>;
  /** What the list says of the reports of the year after, of the same body: they are held against this one. */
  followersOf(id: string): Promise<readonly HistoryEntry[]>;
  /**
   * Notes what was found in a version of a report that was judged anew, unless there is a newer one by now: nobody has
   * seen its page again.
   */
  noteJudgement(version: HistoryVersion, judgement: Judgement): Promise<void>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

/**
 * The history in the browser's own database. It is opened when it is first needed; every method throws a
 * `HistoryFailure` where the browser does not let it work, and what was stored before stays.
 *
 * @param steps the schema of the database; the present one unless given
 */
export function createHistoryArchive(steps?: readonly SchemaStep[]): HistoryStore {
  const connection = createConnection((onGone) => openHistory(onGone, steps), failureOf);

  /** Reads; what cannot be understood on the way is set aside, as far as the browser can store it. */
  function read<Result>(
    work: (transaction: Reading, broken: SetAside[]) => Promise<Result>,
  ): Promise<Result> {
    return connection.use(async (database) => {
      const broken: SetAside[] = [];
      const result = await reading(database, (transaction) => work(transaction, broken));
      if (broken.length > 0) {
        await writing(database, (transaction) => moveAside(transaction, broken)).catch(() => undefined);
      }
      return result;
    });
  }

  async function write<Result>(
    work: (transaction: Writing) => Promise<Result>,
    bytes: number | null = 0,
  ): Promise<Result> {
    const result = await connection.use((database) => writing(database, work, bytes));
    tellChange();
    return result;
  }

  /** Decides on bodies; what it gives takes that back. */
  async function decided(
    work: (transaction: Writing) => Promise<readonly Overruled[]>,
  ): Promise<() => Promise<void>> {
    const overruled = await write(work);
    return () => write((transaction) => takeBack(transaction, overruled));
  }

  async function keepResult(
    result: CheckedResult,
    { isRenewal = false }: { readonly isRenewal?: boolean } = {},
  ): Promise<Kept> {
    const kept = await connection.use((database) =>
      writing(database, (transaction) => keep(transaction, result, isRenewal)),
    );
    if (kept.became !== 'nothing') tellChange();
    return kept;
  }

  return {
    keep: keepResult,
    async remember(result) {
      await keepResult(result);
    },
    previousOf: (report, url) => read((transaction, broken) => previousOf(transaction, report, url, broken)),
    followersOf: (id) => read((transaction, broken) => followersOf(transaction, id, broken)),
    async noteJudgement(version, judgement) {
      const isNoted = await connection.use((database) =>
        writing(database, (transaction) => noteJudgement(transaction, version, judgement)),
      );
      if (isNoted) tellChange();
    },
    contents: () => read(listContents),
    versionsOf: (id) =>
      read(async (transaction, broken) => (await versionsIn(transaction, id, broken)).reverse()),
    reports: (ids) =>
      read(async (transaction, broken) => {
        const versions = ids.map(async (id) => {
          const entry = await entryWith(transaction, id, broken);
          return entry === undefined ? [] : newestVersion(transaction, id, entry.version, broken);
        });
        return (await Promise.all(versions)).flatMap((version) => version ?? []);
      }),
    async remove(ids) {
      const removed = await write((transaction) => takeOut(transaction, ids), null);
      return () =>
        write(async (transaction) => {
          for (const report of removed) await takeIn(transaction, report);
        });
    },
    join: (bodies) => decided((transaction) => joinBodies(transaction, bodies, new Date())),
    part: (nameKey) => decided((transaction) => partBody(transaction, nameKey, new Date())),
    exported: () => read(exportHistory),
    async imported(text) {
      const file = await readFile(text);
      return file === null
        ? null
        : write((transaction) => importFile(transaction, file), bytesPerCharacter * text.length);
    },
    usage: storageUsage,
    forgetBroken: () => write((transaction) => transaction.objectStore('setAside').clear(), null),
    watch: watchHistory,
    close: () => connection.close(),
  };
}
