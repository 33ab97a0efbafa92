import type { CheckResult } from '../check/check-result';
import { complete } from '../history/complete-transaction';
import { createConnection } from '../history/connection';
import { requireRoom } from '../history/database-trouble';
import type { RunArchive, WaitingHost } from './run-control';
import { ofRun, openRunDatabase, type RunDatabase, type RunTable, type TableOf } from './run-database';
import { runNotices, type RunNotices, type RunOrder } from './run-notice';
import { runSchema, type Run, type RunPace, type RunPage } from './run-record';
import { storeFailureOf } from './store-failure';
import {
  asNew,
  mayBecome,
  positionSchema,
  storedPageSchema,
  storedResultSchema,
  storedWaitSchema,
  withoutResult,
  withResult,
  type StoredPage,
} from './stored-page';
import { listBroken, readRecord, readRecords, takeOut } from './stored-records';

/** Runs and their pages as they are stored. Every change is told to all pages of the extension. */
export interface RunStore extends RunArchive {
  readonly notices: RunNotices;
  run(id: string): Promise<Run | undefined>;
  /** A run with further pages: a new one, or one that waits for the person's word. */
  add(run: Run, pages: readonly RunPage[]): Promise<void>;
  confirm(run: string, wanted: readonly number[], pace: RunPace): Promise<void>;
  /** @param order by which a person did it; left out where nobody did */
  setState(run: string, state: Run['state'], order?: RunOrder): Promise<void>;
  /** Makes it `finished` unless a page waits; says whether it is. */
  finishIfDone(run: string): Promise<boolean>;
  /** Has failed pages wait again; others are passed over. The run goes on where it is `finished`. */
  retry(run: string, positions: readonly number[]): Promise<void>;
  /** Pages that wait to be asked for. */
  waiting(run: string): Promise<readonly RunPage[]>;
  pageAt(run: string, position: number): Promise<RunPage | undefined>;
  /** Stores what became of a page; a result is to be remembered by the history too. */
  put(page: RunPage): Promise<void>;
  /** Puts another judgement in the place of a result, if the page still has one. */
  replaceResult(run: string, position: number, result: CheckResult): Promise<void>;
  waits(run: string): Promise<readonly WaitingHost[]>;
  putWait(run: string, wait: WaitingHost): Promise<void>;
  /** Positions of the results that the history has not taken yet. */
  unremembered(run: string): Promise<readonly number[]>;
  remembered(run: string, position: number): Promise<void>;
}

/**
 * The runs as this browser stores them. The database is opened when it is first needed.
 *
 * @param name of the database and of the channel over which changes are told
 */
export function openRunStore(name = 'gouji-runs', notices: RunNotices = runNotices(name)): RunStore {
  const connection = createConnection((onGone) => openRunDatabase(name, onGone), storeFailureOf);
  const read = <Result>(work: (database: RunDatabase) => Promise<Result>): Promise<Result> =>
    connection.use(work);

  const tell = (run: string, positions: readonly number[] | null, order?: RunOrder): void =>
    notices.tell({
      kind: 'changed',
      run,
      positions: positions === null ? null : [...positions],
      ...(order !== undefined && { order }),
    });

  /** Reads and writes in one go; what is stored is on the disk when it has come to its end. */
  const write = <Result>(tables: readonly RunTable[], work: (of: TableOf) => Promise<Result>) =>
    connection.use(async (database) => {
      await requireRoom();
      const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
      return complete(
        transaction,
        work((table) => transaction.objectStore(table)),
      );
    });

  async function changeRun(id: string, change: (run: Run) => Run, order?: RunOrder): Promise<void> {
    await write(['runs'], async (of) => {
      const stored = runSchema.safeParse(await of('runs').get(id));
      if (stored.success) await of('runs').put(change(stored.data), id);
    });
    tell(id, [], order);
  }

  /** Rewrites the pages of a run; those that are left undefined stay as they are. */
  async function changePages(of: TableOf, run: string, change: (page: StoredPage) => StoredPage | undefined) {
    const changed: number[] = [];
    for (const value of await of('pages').getAll(ofRun(run))) {
      const { data } = storedPageSchema.safeParse(value);
      const next = data === undefined ? undefined : change(data);
      if (next === undefined) continue;
      await of('pages').put(next, [run, next.position]);
      changed.push(next.position);
    }
    return changed;
  }

  const pagesOnly = (run?: string): Promise<StoredPage[]> =>
    read((database) => readRecords(database, 'pages', storedPageSchema, run));

  return {
    notices,
    run: (id) => read((database) => readRecord(database, 'runs', runSchema, id)),
    async add(run, pages) {
      await write(['runs', 'pages'], async (of) => {
        await of('runs').put(run, run.id);
        for (const page of pages) await of('pages').put(withoutResult(page), [run.id, page.position]);
      });
      tell(run.id, null);
    },
    async confirm(run, wanted, pace) {
      const wants = new Set(wanted);
      await write(['runs', 'pages'], async (of) => {
        const stored = runSchema.parse(await of('runs').get(run));
        await of('runs').put({ ...stored, pace }, run);
        await changePages(of, run, (page) => {
          if (page.state !== 'waiting' && page.state !== 'leftOut') return undefined;
          return { ...page, state: wants.has(page.position) ? 'waiting' : 'leftOut' };
        });
      });
      tell(run, null);
    },
    setState: (id, state, order) =>
      changeRun(id, (run) => (mayBecome(run.state, state) ? { ...run, state } : run), order),
    async finishIfDone(id) {
      const isDone = await write(['runs', 'pages'], async (of) => {
        const pages = (await of('pages').getAll(ofRun(id))).map((value) => storedPageSchema.safeParse(value));
        if (pages.some(({ data }) => data?.state === 'waiting')) return false;
        const run = runSchema.safeParse(await of('runs').get(id));
        if (run.success) await of('runs').put({ ...run.data, state: 'finished' }, id);
        return true;
      });
      if (isDone) tell(id, []);
      return isDone;
    },
    async retry(id, positions) {
      const wanted = new Set(positions);
      // One whose result could not be understood is told as failed, and stored as done.
      const failed = (await this.pagesOf(id)).filter(
        ({ state, position }) => state === 'failed' && wanted.has(position),
      );
      const isFailed = new Set(failed.map(({ position }) => position));
      await write(['runs', 'pages'], async (of) => {
        await changePages(of, id, (page) => (isFailed.has(page.position) ? asNew(page) : undefined));
        const run = runSchema.safeParse(await of('runs').get(id));
        if (run.data?.state === 'finished') await of('runs').put({ ...run.data, state: 'running' }, id);
      });
      tell(id, positions, 'retry');
    },
    waiting: async (run) => (await pagesOnly(run)).filter(({ state }) => state === 'waiting'),
    pageAt: (run, position) =>
      read(async (database) => {
        const page = await readRecord(database, 'pages', storedPageSchema, [run, position]);
        if (page?.state !== 'done') return page;
        const stored = await readRecord(database, 'results', storedResultSchema, [run, position]);
        return withResult(page, stored?.result);
      }),
    async put(page) {
      const { run, position, result } = page;
      await write(['pages', 'results', 'unremembered'], async (of) => {
        // A run that was removed meanwhile does not come back in parts.
        if ((await of('pages').get([run, position])) === undefined) return;
        await of('pages').put(withoutResult(page), [run, position]);
        if (result === undefined) return;
        await of('results').put({ position, result }, [run, position]);
        if (result.status === 'checked') await of('unremembered').put(position, [run, position]);
      });
      tell(run, [position]);
    },
    async replaceResult(run, position, result) {
      await write(['results', 'unremembered'], async (of) => {
        if ((await of('results').get([run, position])) === undefined) return;
        await of('results').put({ position, result }, [run, position]);
        await of('unremembered').put(position, [run, position]);
      });
      tell(run, [position]);
    },
    waits: (run) => read((database) => readRecords(database, 'waits', storedWaitSchema, run)),
    putWait: (run, wait) =>
      write(['waits'], async (of) => {
        await of('waits').put(wait, [run, wait.host]);
      }),
    unremembered: (run) => read((database) => readRecords(database, 'unremembered', positionSchema, run)),
    remembered: (run, position) =>
      write(['unremembered'], (of) => of('unremembered').delete([run, position])),
    broken: () => read(listBroken),
    forgetBroken: () => read((database) => database.clear('broken')),
    async list() {
      const [runs, pages] = await Promise.all([
        read((database) => readRecords(database, 'runs', runSchema)),
        pagesOnly(),
      ]);
      const countOf = (run: Run, states: readonly RunPage['state'][]): number =>
        pages.filter((page) => page.run === run.id && states.includes(page.state)).length;
      return runs
        .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
        .map((run) => ({
          run,
          done: countOf(run, ['done', 'failed']),
          wanted: countOf(run, ['done', 'failed', 'waiting']),
        }));
    },
    async pagesOf(run) {
      // In this order: the result of a page that is done is there, since both were stored at once.
      const pages = await pagesOnly(run);
      const results = await read((database) => readRecords(database, 'results', storedResultSchema, run));
      const byPosition = new Map(results.map(({ position, result }) => [position, result]));
      return pages.map((page) => withResult(page, byPosition.get(page.position)));
    },
    async remove(run) {
      const putBack = await read((database) => takeOut(database, run));
      tell(run, null, 'remove');
      return async () => {
        await read(putBack);
        tell(run, null);
      };
    },
    watch(onChange, signal) {
      notices.listen(({ kind }) => kind === 'changed' && onChange(), signal);
    },
  };
}
