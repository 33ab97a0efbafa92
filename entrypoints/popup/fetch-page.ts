import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/host-permissions';
import { charsetIn } from '../../src/markup/charset-in';
import type { Fetched } from '../../src/portal/find-previous';
import { previousProblems, type PreviousAnswer } from '../../src/portal/previous-answer';
import { fetchPage as request, type Fetched as Answer } from '../../src/run/fetch-page';
import { atHost } from '../../src/run/host-requests';
import { systemClock } from '../../src/run/system-clock';

/** So long one answer is waited for, in milliseconds; the whole search takes no longer. */
const patience = 20_000;

const { network, notAllowed, status, timeout, tooLarge } = previousProblems;

/** What a request that was ended is told as: given up by a person, or too late. */
function endedBy({ reason }: AbortSignal): PreviousAnswer {
  return reason === 'timeout' ? { kind: 'failed', text: timeout } : { kind: 'cancelled' };
}

async function ask(url: string, signal: AbortSignal): Promise<Fetched> {
  const { hostname } = new URL(url);
  if (!(await browser.permissions.contains({ origins: [originOf(hostname)] }))) {
    return { kind: 'notAllowed', host: hostname, text: notAllowed(hostname) };
  }
  const ports = {
    fetch: (address: string, options: RequestInit) => fetch(address, options),
    clock: systemClock,
  };
  const asked = (): Promise<Answer> => request(ports, url, 'follow', patience, signal);
  const answer = await atHost(navigator.locks, url, asked, signal);
  switch (answer.kind) {
    case 'page':
      return { bytes: answer.bytes, charset: charsetIn(answer.contentType), url: answer.url };
    case 'answered':
      return { kind: 'failed', text: status(answer.status), url };
    case 'timeout':
      return { kind: 'failed', text: timeout, url };
    case 'tooLarge':
      return { kind: 'failed', text: tooLarge, url };
    default:
      return { kind: 'failed', text: network, url };
  }
}

/**
 * Asks a site for a page.
 *
 * @param url complete address of the web
 * @param signal ends the request; its reason is `timeout` where that was the time
 * @returns what came, or why nothing did; never rejects
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<Fetched> {
  try {
    return await ask(url, signal);
  } catch {
    const ended = signal.aborted ? endedBy(signal) : null;
    if (ended?.kind === 'failed') return { ...ended, url };
    return ended?.kind === 'cancelled' ? ended : { kind: 'failed', text: network, url };
  }
}
