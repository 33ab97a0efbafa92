/** Where a key leads from a cell: so many rows down, so many cells to the right. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The cell of a table that an arrow key leads to; rows without a button are passed over.
 *
 * @param from the button of the cell that has the focus
 * @returns null where the key is no arrow, or there is nothing in that direction
 */
export function cellTowards(key: string, from: HTMLElement): HTMLElement | null {
  const step = steps[key];
  const row = from.closest('tr');
  const table = from.closest('table');
  if (step === undefined || row === null || table === null) return null;
  const rows = [...table.rows].map(buttonsOf).filter((buttons) => buttons.length > 0);
  const at = rows.findIndex((buttons) => buttons.includes(from));
  const place = rows[at]?.indexOf(from) ?? 0;
  const [down, right] = step;
  if (right !== 0) return rows[at]?.[place + right] ?? null;
  const next = rows[at + down];
  return next?.[Math.min(place, next.length - 1)] ?? null;
}

function buttonsOf(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('button')];
}
