import type { Reading } from '../../src/report/read-report';
import type { Draft } from '../generator/draft';
import { truthOf, withoutSpace } from '../generator/truth';

const told = (value: number | null, state: string | null): string => `${String(value)} (${state ?? 'plain'})`;

/**
 * Where a reading differs from what a careful reader finds on the page.
 *
 * @returns one line a mistake; none where every cell is read as written and nothing else is
 */
export function mistakesIn(reading: Reading<unknown>, draft: Draft): string[] {
  if (reading.status === 'refused') return [`refused: ${reading.refusal.code}`];
  const { report, cells } = reading;
  const truth = truthOf(draft);
  const mistakes: string[] = report.form === draft.form ? [] : [`form ${report.form}`];
  for (const [path, { value, state, letters }] of truth) {
    const read = cells.get(path);
    if (read === undefined) {
      mistakes.push(`${path}: not read, written ${told(value, state)}`);
    } else if (read.value !== value || read.state !== state || withoutSpace(read.text) !== letters) {
      mistakes.push(`${path}: read ${told(read.value, read.state)}, written ${told(value, state)}`);
    } else if ((report.cells[path]?.state ?? null) !== state) {
      mistakes.push(
        `${path}: recorded as ${String(report.cells[path]?.state)}, written ${told(value, state)}`,
      );
    }
  }
  for (const [path, { value, state }] of cells) {
    if (!truth.has(path)) mistakes.push(`${path}: read ${told(value, state)}, which nobody could tell`);
  }
  return mistakes;
}

/**
 * Where a reading says what does not stand there: a number that is not the one written for its path,
 * or a blank in the place of one that was not emptied.
 *
 * @param values what was written for each path
 * @param emptied the paths whose figure was taken out of its cell
 */
export function misreadingsIn(
  reading: Reading<unknown>,
  values: ReadonlyMap<string, number>,
  emptied: ReadonlySet<string>,
): string[] {
  if (reading.status === 'refused') return [];
  return [...reading.cells]
    .filter(([path, { value }]) => (value === null ? !emptied.has(path) : value !== values.get(path)))
    .map(([path, { value, state }]) => {
      const written = String(values.get(path));
      return `${path}: read ${told(value, state)}, written ${written}`;
    });
}
