import type { FormId } from '../form/form';
import { forms } from '../form/forms';
import { readLabel } from './label';

/** The words of table 二 in one form: its rows and columns as printed. */
function wordsOf(id: FormId): string[] {
  const { rows } = forms[id].tables.proactive;
  return [...rows, ...rows.flatMap((row) => row.columns)].map((item) => readLabel(item.label['zh-CN']).core);
}

/** How many words of table 二 that only this form has stand among the letters. */
function countOwnWords(id: FormId, other: FormId, letters: string): number {
  const common = wordsOf(other);
  const own = new Set(wordsOf(id).filter((word) => !common.some((wider) => wider.includes(word))));
  return [...own].filter((word) => letters.includes(word)).length;
}

/**
 * The form whose printed words stand on the page: those of table 二 that only one of them has.
 *
 * @param letters everything on the page, in plain letters without white space
 * @returns null where the words do not decide
 */
export function formByWords(letters: string): FormId | null {
  const of2021 = countOwnWords('2021', '2019', letters);
  const of2019 = countOwnWords('2019', '2021', letters);
  if (of2021 === of2019) return null;
  return of2021 > of2019 ? '2021' : '2019';
}
