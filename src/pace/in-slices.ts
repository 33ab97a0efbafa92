import type { Steps } from './steps';

/** So long the work goes on before others get a turn, in milliseconds: less than a frame of the screen. */
const slice = 10;

/**
 * Resolves when what waits for the thread has had a turn. A timer would not do: browsers slow it down
 * in tabs that are not in front.
 */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work in slices, between which others get a turn.
 *
 * @param goesOn asked after every turn of the others
 * @returns what the work yields; null where it was given up
 * @throws what the work throws
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  goesOn: () => boolean = () => true,
): Promise<{ readonly result: Result } | null> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { result: step.value };
    if (performance.now() - began < slice) continue;
    await turnOfOthers();
    if (!goesOn()) return null;
    began = performance.now();
  }
}
