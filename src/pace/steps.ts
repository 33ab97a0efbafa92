/**
 * Work that is done step by step. At every `yield` it may be put aside, so that others get a turn;
 * whoever runs it decides whether it is.
 */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * Does the work without a pause.
 *
 * @throws what the work throws
 */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
