import type { Random } from '../generator/random';

/** What a clerk may write in the place of a number; those that are no other count are left out. */
export function slipsOf(value: number, neighbours: readonly (number | null)[]): (number | null)[] {
  const digits = String(value);
  const dropped = [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
  const doubled = [...digits].map((digit, index) => digits.slice(0, index) + digit + digits.slice(index));
  const swapped = [...digits.slice(1)].map(
    (next, index) => digits.slice(0, index) + next + digits.charAt(index) + digits.slice(index + 2),
  );
  const mistyped = [...digits].map(
    (digit, index) => digits.slice(0, index) + String((Number(digit) + 3) % 10) + digits.slice(index + 1),
  );
  const written = [...dropped, ...doubled, ...swapped, ...mistyped, `${digits}0`].filter(
    (each) => each !== '',
  );
  const numbers = [...written.map(Number), value + 1, value - 1, value + 10, value - 10];
  const beside = neighbours.flatMap((neighbour) => neighbour ?? []);
  const others = [...numbers, ...beside].filter(
    (each) => each !== value && each >= 0 && Number.isInteger(each),
  );
  return [...new Set<number | null>([...others, ...(value === 0 ? [] : [null])])];
}

/** One of the slips of a number. */
export function drawSlip(value: number, random: Random): number | null {
  return random.pick(slipsOf(value, [random.integer(0, 300)]));
}
