import { formatNumber } from '../../language/fill';
import type { SaidInCell } from '../../years/year-comparison';
import type { ComparisonWords } from './wordings';

interface FigureCellProps {
  readonly value: number | null | undefined;
  /** What the page shows, where that is no plain number. */
  readonly said: SaidInCell | undefined;
  readonly words: ComparisonWords['cells'];
}

/** A figure of one report; a blank, words and a cell that is not there look different from each other and from 0. */
export function FigureCell({ value, said, words }: FigureCellProps) {
  const state = value === undefined ? 'absent' : (said?.state ?? (value === null ? 'blank' : 'figure'));
  if (state === 'figure') return <td class="number">{formatNumber(value ?? 0)}</td>;
  const text = said?.text ?? '';
  const name = text === '' ? words.states[state] : words.said(words.states[state], text);
  const shown = shownInstead(value, text, words);
  return (
    <td class="number" data-state={state}>
      <span role="img" aria-label={typeof value === 'number' ? `${shown} ${name}` : name} title={name}>
        {shown}
      </span>
    </td>
  );
}

function shownInstead(
  value: FigureCellProps['value'],
  text: string,
  words: FigureCellProps['words'],
): string {
  if (value === undefined) return words.absent;
  if (value !== null) return formatNumber(value);
  return text === '' ? words.blank : text;
}
