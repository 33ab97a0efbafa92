import { formIds, type FormId } from '../form/form';
import { forms } from '../form/forms';
import { readLabel } from './label';

/** The words of table 二 in one form: its rows and columns as printed. */
function wordsOf(id: FormId): string[] {
  const { rows } = forms[id].tables.proactive;
  return [...rows, ...rows.flatMap((row) => row.columns)].map((item) => readLabel(item.label['zh-CN']).core);
}

/** How many words of table 二 that no other form has stand among the letters. */
function countOwnWords(id: FormId, letters: string): number {
  const others = formIds.filter((other) => other !== id).flatMap(wordsOf);
  const own = new Set(wordsOf(id).filter((word) => !others.some((wider) => wider.includes(word))));
  return [...own].filter((word) => letters.includes(word)).length;
}

/**
 * The form whose printed words stand on the page: those of table 二 that only one of them has.
 *
 * @param letters everything on the page, in plain letters without white space
 * @returns null where the words do not decide
 */
export function formByWords(letters: string): FormId | null {
  const counts = formIds.map((id) => ({ id, count: countOwnWords(id, letters) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [best, ...others] = counts.filter(({ count }) => count === most);
  return others.length > 0 ? null : (best?.id ?? null);
}
