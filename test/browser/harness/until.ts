import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a slow machine; it only ends a wait that would never end. */
const patience = 60_000;

/**
 * Waits until a question has an answer.
 *
 * @param what the thing waited for, as it should read in the error
 * @param ask asked again and again; null and undefined are no answers
 * @throws Error when there is no answer after a minute
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined>,
): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}
