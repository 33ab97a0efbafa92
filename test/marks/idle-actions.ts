import type { MarkActions } from '../../src/marks/mark-actions';

/** Actions of a page on which nobody does anything. */
export const idleActions: MarkActions = {
  letter: () => '',
  ignore: () => Promise.resolve(),
  openRule: () => undefined,
  selected: () => undefined,
  isConnected: () => true,
  end: () => undefined,
};
