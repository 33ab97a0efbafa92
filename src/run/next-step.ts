import { failureOf, tooLargeFailure } from './failures';
import type { Fetched } from './fetch-page';
import { backOff } from './retry-after';
import type { RunFailure } from './run-record';

/** What is to be done after an answer that is no page. */
export type NextStep =
  | { readonly step: 'fail'; readonly failure: RunFailure }
  /** It is to be asked again after so many milliseconds; `host`: until then the host gets no other request either. */
  | { readonly step: 'again'; readonly after: number; readonly host: boolean; readonly failure: RunFailure }
  | { readonly step: 'follow' }
  /** A page that first wants to see whether a browser asks for it. */
  | { readonly step: 'openInTab' };

/** Answers of guards before a site that let only those in who run the script they send. */
const guards = [412, 521];

/** Too many requests; too early. */
const tooMany = [425, 429];

type Answered = Extract<Fetched, { kind: 'answered' }>;

function afterStatus({ status, retryAfter }: Answered, attempts: number, random: number): NextStep {
  if (guards.includes(status)) return { step: 'openInTab' };
  if (status === 404 || status === 410) return { step: 'fail', failure: failureOf('notFound', status) };
  const after = retryAfter ?? backOff(attempts, random);
  if (tooMany.includes(status))
    return { step: 'again', after, host: true, failure: failureOf('refused', status) };
  if (status === 503) {
    return { step: 'again', after, host: retryAfter !== null, failure: failureOf('serverError', status) };
  }
  if (status === 408) return { step: 'again', after, host: false, failure: failureOf('timeout', status) };
  if (status >= 500) return { step: 'again', after, host: false, failure: failureOf('serverError', status) };
  return { step: 'fail', failure: failureOf(status >= 400 ? 'refused' : 'serverError', status) };
}

/**
 * What is to be done after a request that gave no page.
 *
 * @param attempts made so far, with this one
 * @param random from 0 to 1; see `backOff`
 */
export function nextStep(
  fetched: Exclude<Fetched, { kind: 'page' }>,
  attempts: number,
  random: number,
): NextStep {
  switch (fetched.kind) {
    case 'redirected':
      return { step: 'follow' };
    case 'answered':
      return afterStatus(fetched, attempts, random);
    case 'timeout':
    case 'unreachable':
      return {
        step: 'again',
        after: backOff(attempts, random),
        host: false,
        failure: failureOf(fetched.kind),
      };
    case 'tooLarge':
      return { step: 'fail', failure: tooLargeFailure };
    case 'redirectLoop':
    case 'noPermission':
      return { step: 'fail', failure: failureOf(fetched.kind) };
  }
}
