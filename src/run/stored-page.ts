import * as z from 'zod/mini';
import { checkResultSchema, type CheckResult } from '../check/check-result';
import { failureOf } from './failures';
import { runPageSchema, type Run, type RunPage } from './run-record';

export const storedPageSchema = z.omit(runPageSchema, { result: true });
export const storedResultSchema = z.strictObject({ position: z.int(), result: checkResultSchema });
export const storedWaitSchema = z.strictObject({ host: z.string(), until: z.number() });
export const positionSchema = z.int();

export type StoredPage = z.infer<typeof storedPageSchema>;

/** What has not begun or has come to its end is not held up; a person may press a button too late. */
export function mayBecome(before: Run['state'], state: Run['state']): boolean {
  if (state === 'paused') return before === 'running';
  return state !== 'stopped' || before === 'running' || before === 'paused';
}

/** A page with its result; one that is done and whose result could not be understood has failed and may be tried anew. */
export function withResult(page: StoredPage, result: CheckResult | undefined): RunPage {
  if (page.state !== 'done') return page;
  return result === undefined
    ? { ...page, state: 'failed', failure: failureOf('crashed') }
    : { ...page, result };
}

/** A page as it is stored, beside its result. */
export function withoutResult(page: RunPage): StoredPage {
  const stored = { ...page };
  delete stored.result;
  return stored;
}

/** A page that failed, as it was before it was first asked for. */
export function asNew(page: StoredPage): StoredPage {
  const fresh: StoredPage = { ...page, state: 'waiting', attempts: 0 };
  delete fresh.failure;
  delete fresh.finishedAt;
  delete fresh.readBy;
  delete fresh.finalUrl;
  return fresh;
}
