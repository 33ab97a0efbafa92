import type { CheckResult } from '../check/check-result';
import { UnusableFile } from '../markup/unusable-file';
import { failureOf } from './failures';
import { fetchPage, type Fetched, type FetchedPage } from './fetch-page';
import type { HostPlaces } from './host-places';
import { nextStep, type NextStep } from './next-step';
import type { ReadPage } from './read-fetched';
import type { ReportKeeper } from './report-keeper';
import type { RunPorts } from './run-ports';
import type { Run, RunFailure } from './run-record';
import type { RunStore } from './run-store';
import { hostOf, type MovedSites, type RunTask } from './run-task';

/** What one step of a page works with. */
export interface StepContext {
  readonly run: Run;
  readonly store: RunStore;
  readonly ports: RunPorts;
  readonly keeper: ReportKeeper;
  readonly places: HostPlaces;
  readonly moved: MovedSites;
  /** Gives the step up. */
  readonly signal: AbortSignal;
}

/** What a page looks like after a step: as it is to go on, or finished. */
export interface StepEnd {
  readonly task: RunTask;
  readonly isFinished: boolean;
}

type Read =
  { readonly result: CheckResult } | { readonly failure: RunFailure } | { readonly isOffline: true };

/** While the computer is offline it is tried again after so many milliseconds, whatever the browser says. */
const offlinePause = 15_000;

/** Takes the first part of a step, during which it has its place at the host, and says how long that took. */
async function inPlace<Result>(
  task: RunTask,
  { ports, signal }: StepContext,
  release: (reached: string | null) => void,
  request: () => Promise<Result>,
  reachedBy: (result: Result) => string | null,
): Promise<{ readonly result: Result; readonly task: RunTask }> {
  let reached: string | null = null;
  const ask = async () => {
    const began = ports.clock.now();
    const result = await request();
    reached = reachedBy(result);
    return { result, task: { ...task, spent: task.spent + ports.clock.now() - began } };
  };
  try {
    return await ports.atHost(task.address, ask, signal);
  } finally {
    release(reached);
  }
}

/**
 * Makes one request for a page, or opens it in a tab, and stores what comes of it.
 *
 * @param release gives back the place at the host, as soon as the request has come to its end
 * @throws what the store throws, and where the step was given up
 */
export function takeStep(
  task: RunTask,
  context: StepContext,
  release: (reached: string | null) => void,
): Promise<StepEnd> {
  return task.step === 'openInTab'
    ? stepInTab(task, context, release)
    : stepByRequest(task, context, release);
}

async function stepInTab(
  before: RunTask,
  context: StepContext,
  release: (reached: string | null) => void,
): Promise<StepEnd> {
  const { ports, signal } = context;
  const open = async (): Promise<Read> => {
    if (!(await ports.mayRead(before.address))) return { failure: failureOf('noPermission') };
    try {
      return { result: await ports.openInTab(before.address, signal) };
    } catch {
      signal.throwIfAborted();
      return ports.network.isOnline() ? { failure: failureOf('tabFailed') } : { isOffline: true };
    }
  };
  const { result: read, task } = await inPlace(before, context, release, open, () => null);
  if ('isOffline' in read) return waitForNetwork(task, context);
  if ('failure' in read) return fail(task, read.failure, context);
  const { result } = read;
  const known = { ...task, page: { ...task.page, readBy: 'tab' as const, finalUrl: result.source.url } };
  if (result.status === 'checked') {
    return finish(known, { kind: 'report', report: result.report, source: result.source }, context);
  }
  return finish(known, { kind: 'refused', result, mayLackParts: false }, context);
}

async function stepByRequest(
  before: RunTask,
  context: StepContext,
  release: (reached: string | null) => void,
): Promise<StepEnd> {
  const { ports, run, signal } = context;
  const redirect = before.step === 'follow' ? 'follow' : 'manual';
  const request = async (): Promise<Fetched> => {
    if (!(await ports.mayRead(before.address))) return { kind: 'noPermission' };
    return fetchPage(ports, before.address, redirect, run.pace.timeLimit, signal);
  };
  const reachedBy = (fetched: Fetched): string | null => ('url' in fetched ? hostOf(fetched.url) : null);
  const { result: fetched, task } = await inPlace(before, context, release, request, reachedBy);
  if (!isLost(fetched)) context.places.goOnline();
  else if (!ports.network.isOnline()) return waitForNetwork(task, context);
  // A request that follows belongs to the one that was redirected.
  const asked = { ...task, attempts: task.attempts + (task.step === 'ask' ? 1 : 0) };
  return fetched.kind === 'page' ? takePage(asked, fetched, context) : takeAnswer(asked, fetched, context);
}

/** Whether nothing was heard of the host, as where the computer is offline. */
const isLost = ({ kind }: Fetched): boolean => ['timeout', 'unreachable', 'redirectLoop'].includes(kind);

/** Leaves a page for later: that the computer is offline is no failure of its host and counts as no attempt. */
function waitForNetwork(task: RunTask, { places, ports }: StepContext): StepEnd {
  places.goOffline(ports.clock.now() + offlinePause);
  return { task, isFinished: false };
}

async function takePage(task: RunTask, fetched: FetchedPage, context: StepContext): Promise<StepEnd> {
  const { ports, moved } = context;
  if (task.step === 'follow') moved.learn(task.address, fetched.url);
  const known = { ...task, page: { ...task.page, readBy: 'request' as const, finalUrl: fetched.url } };
  let read: ReadPage;
  try {
    read = ports.read(fetched, task.page.link.title, new Date(ports.clock.now()));
  } catch (error) {
    return fail(known, failureOf(error instanceof UnusableFile ? 'notReadable' : 'crashed'), context);
  }
  if (read.kind === 'refused' && read.mayLackParts) return turnToTab(known, fetched.url, context);
  return finish(known, read, context);
}

/** Has a page opened in a tab next. That is stored: its address is not asked for again to find out. */
async function turnToTab({ page, ...task }: RunTask, url: string, { store }: StepContext): Promise<StepEnd> {
  const next = { ...page, attempts: task.attempts, readBy: 'tab' as const, finalUrl: url };
  await store.put(next);
  return { task: { ...task, page: next, step: 'openInTab', address: url }, isFinished: false };
}

async function takeAnswer(
  task: RunTask,
  fetched: Exclude<Fetched, { kind: 'page' }>,
  context: StepContext,
): Promise<StepEnd> {
  const next = nextStep(fetched, task.attempts, context.ports.random());
  switch (next.step) {
    case 'fail':
      return fail(task, next.failure, context);
    case 'follow':
      return { task: { ...task, step: 'follow' }, isFinished: false };
    case 'openInTab':
      return turnToTab(task, 'url' in fetched ? fetched.url : task.address, context);
    case 'again':
      return askAgain(task, next, 'url' in fetched ? hostOf(fetched.url) : hostOf(task.address), context);
  }
}

async function askAgain(
  task: RunTask,
  { after, host: isForHost, failure }: Extract<NextStep, { step: 'again' }>,
  host: string,
  context: StepContext,
): Promise<StepEnd> {
  const { run, store, ports, places, keeper } = context;
  const until = ports.clock.now() + after;
  if (isForHost) {
    places.close(host, until);
    if (failure.code === 'refused') places.slowDown(host);
    await store.putWait(run.id, { host, until });
  }
  if (task.attempts >= run.pace.attempts) return fail(task, failure, context);
  const page = { ...task.page, attempts: task.attempts };
  await keeper.keep(page);
  // Redirects may lead elsewhere by then.
  const again: RunTask = { ...task, page, step: 'ask', address: page.link.url, notBefore: until };
  return { task: again, isFinished: false };
}

async function fail(task: RunTask, failure: RunFailure, { keeper, ports }: StepContext): Promise<StepEnd> {
  const finishedAt = new Date(ports.clock.now()).toISOString();
  await keeper.keep({ ...task.page, attempts: task.attempts, state: 'failed', failure, finishedAt });
  return { task, isFinished: true };
}

async function finish(task: RunTask, read: ReadPage, { keeper, ports }: StepContext): Promise<StepEnd> {
  const finishedAt = new Date(ports.clock.now()).toISOString();
  const page = { ...task.page, attempts: task.attempts, finishedAt };
  if (read.kind === 'report') await keeper.keepReport(page, read.report, read.source);
  else await keeper.keep({ ...page, state: 'done', result: read.result });
  return { task, isFinished: true };
}
