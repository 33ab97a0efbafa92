import type { FormColumn } from '../form/form';
import { readLabel, similarity } from './label';
import { coresOf } from './nearest';

/** A label may be torn over so many cells. */
const mostPieces = 3;

/**
 * How sure it is that labels stand for a row of a form: how alike they are to its wording.
 *
 * @param labels group headings first, the row's own label last; a label may be torn over several
 * @returns from 0 to 1; 1 for a wording of the form or one known from published reports, whatever its
 *   numbering mark, punctuation and script
 */
export function confidenceIn(labels: readonly string[], item: FormColumn): number {
  const cores = coresOf(item);
  const texts = Array.from({ length: mostPieces }, (_, pieces) => labels.slice(-1 - pieces).join(''));
  const own = texts.map((text) => readLabel(text).core);
  if (own.some((core) => cores.includes(core))) return 1;
  return Math.max(...own.flatMap((one) => cores.map((core) => similarity(one, core, 0))));
}
