import { previousProblems, type PreviousAnswer } from '../../src/portal/previous-answer';

/** So long a person waits for a report, in milliseconds. */
const patience = 20_000;

/**
 * Work that ends when it is called off, after a time, or when it is done; its signal says which of the first two.
 *
 * @returns what it comes to; a failure that speaks of the page where it throws
 */
export async function withinPatience(
  signal: AbortSignal,
  work: (ending: AbortSignal) => Promise<PreviousAnswer>,
): Promise<PreviousAnswer> {
  const ending = new AbortController();
  const cancel = (): void => ending.abort('cancelled');
  const timer = setTimeout(() => ending.abort('timeout'), patience);
  signal.addEventListener('abort', cancel);
  try {
    return await work(ending.signal);
  } catch {
    return { kind: 'failed', text: previousProblems.page };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}
