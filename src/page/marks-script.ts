import type { MarkPage } from './mark-page';

/** Where the script of the marks and the checker meet, in the world of the extension that no page sees. */
const meetingPoint = Symbol.for('gouji.marks');

const world: typeof globalThis & { [meetingPoint]?: MarkPage } = globalThis;

/** Leaves the marks where the checker of this frame finds them. */
export function offerMarks(markPage: MarkPage): void {
  world[meetingPoint] = markPage;
}

/**
 * The marks from a script of their own: they weigh as much as the reader, and a page that has nothing to mark does
 * without them.
 *
 * @param load has the script run in this frame; called where it has not yet
 * @throws what `load` throws, and Error where no marks have come
 */
export async function marksFromScript(load: () => Promise<void>): Promise<MarkPage> {
  if (world[meetingPoint] === undefined) await load();
  const markPage = world[meetingPoint];
  if (markPage === undefined) throw new Error('the script of the marks has not come into this frame');
  return markPage;
}
