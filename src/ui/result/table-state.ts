import type { Wordings } from '../wordings/wordings';
import type { TableMap } from './table-map';

/** The state of a table in words: that it is missing, what is missing in it, or how many cells were read. */
export function tableStateWords({ missing, counts }: TableMap, words: Wordings['map']): readonly string[] {
  if (missing) return [words.missing];
  const defects = [
    { count: counts.absent, say: words.absent },
    { count: counts.blank, say: words.blank },
    { count: counts.text, say: words.text },
  ].filter(({ count }) => count > 0);
  return defects.length > 0 ? defects.map(({ count, say }) => say(count)) : [words.read(counts.figure)];
}
