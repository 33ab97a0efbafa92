import { createMarks, type Marks } from '../marks/marks';
import { actionsOn } from './actions-on';
import type { LiveCheck } from './live-check';

/** What makes the marks of the page in this frame; nothing is touched before something is shown. */
export type MarkPage = typeof markPage;

/**
 * The marks of the page in this frame, with all that a reader can do in them.
 *
 * @param current the check that is shown; null for none
 * @param end takes everything off the page for good
 */
export function markPage(current: () => LiveCheck | null, end: () => void): Marks {
  return createMarks(document, actionsOn(current, end));
}
