import { lineage } from './ancestors';
import { isEdited } from './editor';
import type { OpenedDetails } from './opened-details';
import { controlsOf } from './panel-control';
import { isClosedDetails, isHiding, isDisplayed } from './displayed';
import type { Spot } from './spot';

/** Whether a place could be seen at once, or only after something was opened for it, or not at all. */
export type Sight = 'visible' | 'opened' | 'hidden';

/** How long a page may take to show what was opened, in milliseconds. */
const longestOpening = 1200;

/** So many things are opened around one place. */
const mostOpenings = 12;

/**
 * Opens what hides a place, from the outside in, as a reader would: folded parts, tabs, parts behind a button. Every
 * control is clicked once, and only where that sends nothing and leads nowhere else.
 *
 * @param signal ends the attempts, when the reader has gone on to another place
 */
export async function openAround(spot: Spot, opened: OpenedDetails, signal: AbortSignal): Promise<Sight> {
  if (isDisplayed(spot)) return 'visible';
  const tried = new Set<Element>();
  for (let turn = 0; turn < mostOpenings && !signal.aborted; turn += 1) {
    const step = openNext(spot, opened, tried);
    if (step === null) break;
    if (step === 'clicked' || isDisplayed(spot)) await settle(spot, signal);
    if (isDisplayed(spot)) return 'opened';
  }
  return isDisplayed(spot) ? 'opened' : 'hidden';
}

/**
 * Opens the outermost part that hides the place and has not been tried.
 *
 * @returns whether that was done at once, or left to a script of the page; null where nothing is left to try
 */
function openNext(spot: Spot, opened: OpenedDetails, tried: Set<Element>): 'opened' | 'clicked' | null {
  for (const around of [...lineage(spot.element)].reverse()) {
    if (!isHiding(around) || isEdited(around)) continue;
    if (!tried.has(around)) {
      tried.add(around);
      if (isClosedDetails(around) && !isInSummary(spot.element, around) && opened.open(around))
        return 'opened';
      if (reveal(around)) return 'opened';
    }
    for (const control of controlsAround(around)) {
      if (tried.has(control)) continue;
      tried.add(control);
      control.click();
      return 'clicked';
    }
  }
  return null;
}

/** The controls of a hidden part, or of the one directly inside or around it that carries the name. */
function* controlsAround(hiding: Element): Generator<HTMLElement> {
  yield* controlsOf(hiding);
  const { parentElement } = hiding;
  if (parentElement !== null && parentElement.id !== '' && parentElement.childElementCount === 1) {
    yield* controlsOf(parentElement);
  }
}

/** Shows a part that the page keeps hidden until somebody looks for it, as the browser's own search does. */
function reveal(part: Element): boolean {
  if (part.getAttribute('hidden') !== 'until-found') return false;
  part.dispatchEvent(new Event('beforematch', { bubbles: true }));
  part.removeAttribute('hidden');
  return true;
}

function isInSummary(element: Element, details: Element): boolean {
  const summary = [...details.children].find(({ localName }) => localName === 'summary');
  return summary?.contains(element) === true;
}

/** Waits until the place is displayed and has come to rest, but not for long. */
async function settle(spot: Spot, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  let before = '';
  while (!signal.aborted && performance.now() - began < longestOpening) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (!isDisplayed(spot)) continue;
    const { x, y, width, height } = spot.reference.getBoundingClientRect();
    const now = [x, y, width, height].map(Math.round).join();
    if (now === before) return;
    before = now;
  }
}
