import { suspectsReport } from '../../../src/page/suspicion';
import { measure } from '../measure';
import { showOrdinaryPage } from './ordinary-page';

/** What the detector does with every page. */
const look = (): boolean => suspectsReport(document);

/** The time of one look at an ordinary page of so many elements, in milliseconds. */
export function detectorTime(elements: number): number {
  showOrdinaryPage(elements);
  return measure(look);
}

/** Does something so many times, each time after the layout of the page has become out of date. */
function withoutLayout(rounds: number, task: () => unknown): number {
  for (let round = 0; round < rounds; round += 1) {
    document.body.style.width = `${600 + (round % 2)}px`;
    task();
  }
  return rounds;
}

/** Looks at the page so many times while it has no valid layout. */
export function lookWithoutLayout(rounds: number): number {
  return withoutLayout(rounds, look);
}

/** Asks so many times for what only a layout can tell. */
export function forceLayouts(rounds: number): number {
  return withoutLayout(rounds, () => document.body.offsetHeight);
}
