import { elementAt } from '../../../src/table/sources/live-dom';
import { growingErrors, growingSizes } from '../growing';
import { measure } from '../measure';
import { slopeOf, type Timing } from '../slope';
import { growWordMarkup } from '../word-markup';
import { showFixture } from './show-fixture';
import { showInFrame } from './show-in-frame';
import { checkShown, findingsOf, markerOf } from './whole-check';

/**
 * How the time in which a page is read and checked grows with the size of its markup.
 *
 * @param fixture a page pasted from Word
 */
export async function pageSizeSlope(fixture: string): Promise<number> {
  const markup = await (await fetch(`/${fixture}.html`)).text();
  const timings: Timing[] = [];
  for (const size of growingSizes) {
    const frame = await showInFrame({ srcdoc: growWordMarkup(markup, size) });
    timings.push({ size, time: measure(() => findingsOf(checkShown(frame.shown))) });
    frame.close();
  }
  return slopeOf(timings);
}

/**
 * How the time in which marks are put on a page and taken off again grows with the number of its findings.
 *
 * @param fixture a page without errors
 */
export async function marksSlope(fixture: string): Promise<number> {
  const shown = await showFixture(fixture);
  const cells = [...checkShown(shown).cells.values()].map(({ node }) => elementAt(node));
  const timings = growingErrors.map((count): Timing => {
    // Cells far from each other, so that every error is found for itself.
    const step = Math.floor(cells.length / count);
    for (let index = 0; index < count; index += 1) cells[index * step]?.replaceChildren('9876');
    const check = checkShown(shown);
    const mark = markerOf(shown);
    if (!mark(check)) throw new Error(`no mark for ${count} errors`);
    return { size: findingsOf(check), time: measure(() => mark(check)) };
  });
  return slopeOf(timings);
}
