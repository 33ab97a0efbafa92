import 'fake-indexeddb/auto';
import type { CheckedResult } from '../../src/check/check-result';
import { UnusableFile, isNestedTooDeep } from '../../src/markup/unusable-file';
import { createRun } from '../../src/run/create-run';
import type { FetchedPage } from '../../src/run/fetch-page';
import type { ReadPage } from '../../src/run/read-fetched';
import { RunEngine } from '../../src/run/run-engine';
import type { RunNotice, RunNotices } from '../../src/run/run-notice';
import type { RunPorts } from '../../src/run/run-ports';
import { defaultPace, type Run, type RunPace, type RunPage } from '../../src/run/run-record';
import { openRunStore, type RunStore } from '../../src/run/run-store';
import { checked, reportOf, type CheckOf } from '../history/checked';
import { FakeClock } from './fake-clock';
import { FakeSites, type Behaviour } from './fake-site';

let databases = 0;

/** Notices within one test, told at once. */
export function localNotices(): RunNotices {
  const listeners = new Set<(notice: RunNotice) => void>();
  return {
    tell: (notice) => [...listeners].forEach((listen) => listen(notice)),
    listen(onNotice, signal) {
      listeners.add(onNotice);
      signal.addEventListener('abort', () => listeners.delete(onNotice));
    },
  };
}

/** An object whose calls pass through a gate. */
export function gated<Target extends object>(target: Target, gate: (call: () => unknown) => unknown): Target {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...words: unknown[]) => gate(() => Reflect.apply(value, target, words) as unknown);
    },
  });
}

/** The page of a report, as the cheap reader of these tests understands it. */
export const pageOf = (report: CheckOf): string => JSON.stringify({ report });

function read({ bytes, url }: FetchedPage, title: string, now: Date): ReadPage {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('%PDF')) throw new UnusableFile(isNestedTooDeep);
  if (text.startsWith('crash')) throw new RangeError('the reader failed');
  const source = { url, title, checkedAt: now.toISOString() };
  if (text.startsWith('{')) {
    const { report } = JSON.parse(text) as { report: CheckOf };
    return { kind: 'report', report: reportOf(report), source };
  }
  const reason = { code: 'otherPage' as const, text: { 'zh-CN': '不是年报', en: 'no report' } };
  const mayLackParts = text.startsWith('<script>');
  return { kind: 'refused', mayLackParts, result: { source, status: 'noReport', reason } };
}

export interface World {
  readonly clock: FakeClock;
  readonly sites: FakeSites;
  readonly store: RunStore;
  readonly ports: RunPorts;
  readonly run: Run;
  /** What the history has been given, by body and year. */
  readonly remembered: Map<string, CheckedResult>;
  /** Addresses opened in tabs. */
  readonly tabs: string[];
  /** Works to the end, on what is left. */
  work(engine?: RunEngine): Promise<void>;
  pages(): Promise<readonly RunPage[]>;
}

export interface WorldOf {
  readonly addresses: readonly string[];
  /** What addresses do; those that are left out show no report. */
  readonly behave: (url: string, times: number) => Behaviour;
  readonly pace?: Partial<RunPace>;
  readonly ports?: Partial<RunPorts>;
}

/** A run over addresses, with sites, clock and history that are all made up. */
export async function world({ addresses, behave, pace, ports: others }: WorldOf): Promise<World> {
  databases += 1;
  const clock = new FakeClock();
  const sites = new FakeSites(clock, behave);
  const remembered = new Map<string, CheckedResult>();
  const tabs: string[] = [];
  const busily = async (call: () => unknown): Promise<unknown> => {
    clock.busy += 1;
    try {
      return await call();
    } finally {
      clock.busy -= 1;
    }
  };
  const opened = openRunStore(`runs ${String(databases)}`, localNotices());
  const store = gated(opened, busily);
  const links = addresses.map((url) => ({
    ...{ url, title: url, year: null, body: null, publishedOn: null },
    kind: url.endsWith('.pdf') ? ('pdf' as const) : ('page' as const),
  }));
  const list = { title: '年报', links, next: null };
  const made = await createRun(opened, list, 'http://www.a.gov.cn/', { ...defaultPace, ...pace });
  await opened.setState(made.id, 'running', 'start');
  const run: Run = { ...made, state: 'running' };
  const keyOf = ({ report }: CheckedResult): string => `${report.organization ?? ''} ${String(report.year)}`;
  const ports: RunPorts = {
    fetch: sites.fetch,
    clock,
    network: { isOnline: () => true, onOnline: () => undefined },
    atHost: (_, work) => work(),
    random: () => 0.5,
    mayRead: (url) => Promise.resolve(!sites.foreign.has(new URL(url).hostname)),
    read,
    async openInTab(url, signal) {
      tabs.push(url);
      await clock.sleep(1000, signal);
      signal.throwIfAborted();
      return checked({ url, organization: '标签市人民政府' });
    },
    judgeOptions: () => Promise.resolve({}),
    remember(result) {
      remembered.set(keyOf(result), result);
      return Promise.resolve();
    },
    previousOf: () => Promise.resolve(undefined),
    ...others,
  };
  return {
    ...{ clock, sites, store, ports, run, remembered, tabs },
    async work(engine = new RunEngine(run, store, ports)) {
      const work = engine.work();
      await clock.until(work);
      await work;
    },
    pages: () => opened.pagesOf(run.id),
  };
}
