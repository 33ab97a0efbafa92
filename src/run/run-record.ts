import * as z from 'zod/mini';
import { checkResultSchema } from '../check/check-result';
import { localizedSchema } from '../language/localized-schema';
import { reportLinkSchema } from '../portal/report-link';

/** How a run treats the hosts it asks. */
const runPaceSchema = z.strictObject({
  /** Requests under way to one host at a time: 1 or 2. */
  perHost: z.int().check(z.minimum(1), z.maximum(2)),
  /** Milliseconds between the end of a request and the start of the next to the same host. */
  pause: z.int().check(z.minimum(0)),
  /** Milliseconds after which a request is given up. */
  timeLimit: z.int().check(z.minimum(1)),
  /** How often a request that failed for a passing reason is made again. */
  attempts: z.int().check(z.minimum(1)),
});

export type RunPace = z.infer<typeof runPaceSchema>;

export const defaultPace: RunPace = { perHost: 2, pause: 500, timeLimit: 30_000, attempts: 4 };

/** A run over the reports that a list page links. */
export const runSchema = z.strictObject({
  id: z.string(),
  /** Title and address of the list page. */
  title: z.string(),
  url: z.string(),
  createdAt: z.iso.datetime(),
  /**
   * `ready`: the links wait for the person's word; `running` also while no page of the extension works on it,
   * as after the browser was closed; `stopped` by the person, who may go on all the same.
   */
  state: z.enum(['ready', 'running', 'paused', 'stopped', 'finished']),
  pace: runPaceSchema,
  /** Complete address of the list's next page, which has not been read; left out where there is none. */
  next: z.optional(z.string()),
});

export type Run = z.infer<typeof runSchema>;

export const failureCodes = [
  'notFound', // 404, 410
  'refused', // 401, 403, 429 to the end
  'serverError', // 5xx to the end
  'timeout',
  'unreachable', // no connection, no such host, certificate
  'redirectLoop',
  'noPermission', // the person has not allowed the host
  'notReadable', // neither page nor text, or broken bytes
  'tabFailed', // opened in a tab and could not be read there
  'crashed',
] as const;

/** One report of a run. */
export const runPageSchema = z.strictObject({
  run: z.string(),
  /** Place in the run, from 0; with `run` the key. */
  position: z.int().check(z.minimum(0)),
  link: reportLinkSchema,
  /** `unchecked`: a file that is not read; `leftOut`: the person did not want it. */
  state: z.enum(['waiting', 'done', 'failed', 'unchecked', 'leftOut']),
  /** Requests made so far. */
  attempts: z.int().check(z.minimum(0)),
  /** Why it failed, in words for the person; the status of the answer where there was one. */
  failure: z.optional(
    z.strictObject({ code: z.enum(failureCodes), status: z.optional(z.int()), text: localizedSchema }),
  ),
  /** How it was read, and the address at the end of all redirects. */
  readBy: z.optional(z.enum(['request', 'tab'])),
  finalUrl: z.optional(z.string()),
  /** Where it is done: whatever the check yielded, also that the page is no report. */
  result: z.optional(checkResultSchema),
  finishedAt: z.optional(z.iso.datetime()),
});

export type RunPage = z.infer<typeof runPageSchema>;
export type RunFailure = NonNullable<RunPage['failure']>;
