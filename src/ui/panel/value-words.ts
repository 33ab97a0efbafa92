import { formatNumber } from '../../language/fill';
import type { ValueCell } from './value-table';
import type { PanelWords } from './wordings';

/** What is printed in a cell: its number; where there is none, what the page shows or a sign for nothing. */
export function shownInCell({ value, text, state }: ValueCell, words: PanelWords['values']): string {
  if (value !== null) return formatNumber(value);
  if (state === 'absent') return words.absent;
  return state === 'blank' || text === null ? words.blank : text;
}

/** What a cell holds, in words: number, state, the page's own text; empty for a plain number. */
export function saidOfCell({ value, text, state }: ValueCell, words: PanelWords['values']): string[] {
  if (state === 'figure') return [];
  const said = [words.states[state]];
  if (text !== null && text !== '') said.push(words.quoted(text));
  if (state !== 'absent' && state !== 'blank') {
    said.push(value === null ? words.notRead : words.readAs(formatNumber(value)));
  }
  return said;
}
