/** A cell by the numbers of its line and its column, from 0. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

type Step = readonly [lines: number, columns: number];

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** With the control key, the ends of the line are the ends of the grid. */
const farSteps: Readonly<Record<string, Step>> = { Home: [-Infinity, -Infinity], End: [Infinity, Infinity] };

/** The cell that a key leads to; null for a key that leads nowhere. */
export function cellAfterKey(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  at: GridPlace,
  size: { readonly lines: number; readonly columns: number },
): GridPlace | null {
  const step = altKey || metaKey ? undefined : (ctrlKey ? farSteps : steps)[key];
  if (step === undefined) return null;
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return { line: within(at.line + step[0], size.lines), column: within(at.column + step[1], size.columns) };
}
