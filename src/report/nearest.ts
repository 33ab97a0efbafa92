import type { FormColumn } from '../form/form';
import { remember, rememberByObject } from '../letters/remember';
import { leastSimilarity, readLabel, similarity } from './label';

/** Two wordings so close to each other in likeness to a text cannot be told apart by it. */
const margin = 0.1;

export interface Likeness {
  /** Position of the row or column among those asked about. */
  readonly index: number;
  /** From {@link leastSimilarity} to 1. */
  readonly alike: number;
  /** Another row, column or heading is about as much alike: the words alone do not decide. */
  readonly contested: boolean;
}

interface Wording {
  /** Position of the row or column; null for a heading that unites several. */
  readonly index: number | null;
  readonly core: string;
}

const wordingsOf = rememberByObject((items: readonly FormColumn[]): readonly Wording[] =>
  items.flatMap((item, index) => [
    ...coresOf(item).map((core) => ({ index, core })),
    ...(item.group === null ? [] : coresOf(item.group).map((core) => ({ index: null, core }))),
  ]),
);

const words = /\p{L}/u;

function compare(core: string, items: readonly FormColumn[]): readonly Likeness[] {
  if (!words.test(core)) return [];
  const best = new Map<number, number>();
  const ofGroups = new Map<string, number>();
  for (const wording of wordingsOf(items)) {
    const alike = similarity(core, wording.core, leastSimilarity - margin);
    if (alike === 0) continue;
    if (wording.index === null) ofGroups.set(wording.core, alike);
    else best.set(wording.index, Math.max(alike, best.get(wording.index) ?? 0));
  }
  const highest = Math.max(...best.values(), ...ofGroups.values());
  const close = [...best].filter(([, alike]) => alike >= highest - margin);
  return close.flatMap(([index, alike]) => {
    const own = coresOf(items[index]);
    const groups = [...ofGroups].filter(([group]) => !own.includes(group)).map(([, other]) => other);
    if (alike < leastSimilarity || groups.some((other) => other > alike)) return [];
    return { index, alike, contested: close.length > 1 || groups.some((other) => other >= alike - margin) };
  });
}

const comparisonWith = rememberByObject((items: readonly FormColumn[]) =>
  remember((core) => compare(core, items)),
);

/** A longer text names no row and no column, whatever white space and pinyin are in it. */
const longestLabel = 2000;

/**
 * The rows or columns of a form that a text may name: those whose wording is nearest to it. The
 * headings that unite several of them compete, so that `不予公开` is not taken for `予以公开`.
 *
 * @returns mostly one of them; none where no wording is near enough
 */
export function nearest(text: string, items: readonly FormColumn[]): readonly Likeness[] {
  return text.length > longestLabel ? [] : comparisonWith(items)(readLabel(text).core);
}

type Worded = Pick<FormColumn, 'label' | 'wordings'>;

const wordsOf = rememberByObject(({ label, wordings }: Worded): readonly string[] =>
  [label['zh-CN'], ...wordings].map((wording) => readLabel(wording).core),
);

/** The words of a row, column or heading in every wording, without numbering marks and punctuation. */
export function coresOf(item: Worded | undefined): readonly string[] {
  return item === undefined ? [] : wordsOf(item);
}
