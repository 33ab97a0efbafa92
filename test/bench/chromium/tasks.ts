import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Begin, in microseconds. */
  ts: z.number(),
  /** Duration, in microseconds. */
  dur: z._default(z.number(), 0),
  args: z.optional(z.object({ data: z.optional(z.object({ url: z.optional(z.string()) })) })),
});

type TraceEvent = z.infer<typeof eventSchema>;

/** What Chromium calls one task of a thread, and the running of scripts in it. */
const taskName = 'ThreadControllerImpl::RunTask';
const scriptNames = ['EvaluateScript', 'FunctionCall'];

/** What Chromium calls the laying out of a page. */
const layoutNames = ['Layout', 'UpdateLayoutTree'];

const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts + inner.dur <= outer.ts + outer.dur;

/** What Chromium records of all its threads while something is done. */
async function trace(devtools: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const each of value) {
      const event = eventSchema.safeParse(each);
      if (event.success) events.push(event.data);
    }
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * The longest task, in milliseconds, in which scripts ran in the process of a page while something was
 * done. On a page without scripts these are those of the extension alone; a PerformanceObserver in the
 * page is not told of them.
 *
 * @param devtools a session of the whole browser
 * @param script end of the address of a script by which the process is known
 * @throws Error when the script did not run
 */
export async function longestScriptTask(
  devtools: CDPSession,
  script: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const events = await trace(devtools, act);
  const known = events.find(({ args }) => args?.data?.url?.endsWith(script) === true);
  if (known === undefined) throw new Error(`${script} did not run`);
  const scripts = events.filter(
    ({ name, pid, tid }) => pid === known.pid && tid === known.tid && scriptNames.includes(name),
  );
  const tasks = events.filter(
    (event) => event.name === taskName && scripts.some((each) => isWithin(each, event)),
  );
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
}

/**
 * The longest task, in milliseconds, in which scripts of the extension ran in a page while something was done, less the
 * layout of the page that it waited for in that task.
 *
 * @param devtools a session of the whole browser
 * @param origin of the extension; what it runs in its own pages and background does not count
 * @param script end of the address of a script of the extension that runs in web pages alone
 * @throws Error when that script did not run
 */
export async function longestExtensionTask(
  devtools: CDPSession,
  origin: string,
  script: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const events = await trace(devtools, act);
  const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';
  const known = events.find((event) => urlOf(event) === `${origin}${script}`);
  if (known === undefined) throw new Error(`${script} did not run`);
  const inPage = events.filter(({ pid, tid }) => pid === known.pid && tid === known.tid);
  const ours = inPage.filter((event) => scriptNames.includes(event.name) && urlOf(event).startsWith(origin));
  const longest = (name: string, task: TraceEvent): number =>
    Math.max(0, ...inPage.filter((each) => each.name === name && isWithin(each, task)).map(({ dur }) => dur));
  const times = inPage
    .filter((event) => event.name === taskName && ours.some((each) => isWithin(each, event)))
    .map((task) => task.dur - layoutNames.reduce((sum, name) => sum + longest(name, task), 0));
  return Math.max(...times) / 1000;
}
