import type { FormRow } from '../form/form';
import { remember, rememberByObject } from '../letters/remember';
import { readLabel, similarity } from './label';
import { coresOf, nearest } from './nearest';

/** Group headings differ from each other by a letter or two; a damaged one must not pass for another. */
const leastGroupSimilarity = 0.8;

/** What the numbering mark or the group heading adds to the likeness of a label, or takes from it. */
const weight = 0.15;

/** Labels such as 其他 and 总计 occur in many places and say too little by themselves. */
const shortLabel = 2;

/** How likely a label with its group headings stands for each row of a table. */
export class RowMatcher {
  private readonly headings: ReadonlySet<string>;
  private readonly groups: readonly (string | null)[];

  /** @param rows the rows of one table of a form, in printed order */
  constructor(readonly rows: readonly FormRow[]) {
    this.headings = new Set(rows.flatMap((row) => row.columns).flatMap(coresOf));
    this.groups = rows.map((row) => (row.group === null ? null : readLabel(row.group.label['zh-CN']).core));
  }

  /** Whether a text is the label of a row. */
  knows(text: string): boolean {
    return nearest(text, this.rows).length > 0;
  }

  /**
   * Whether labels side by side contradict each other: they are the very wordings of different rows,
   * or those of a row and of a group to which it does not belong.
   */
  areOfSeveralRows(labels: readonly string[]): boolean {
    const named = labels
      .map((label) => nearest(label, this.rows).flatMap(({ index, alike }) => (alike === 1 ? index : [])))
      .filter((rows) => rows.length > 0);
    const [first] = named;
    if (first === undefined) return false;
    const common = first.filter((row) => named.every((rows) => rows.includes(row)));
    const group = this.groupIn(labels);
    return !common.some((row) => group === null || group === this.groups[row]);
  }

  /** Whether the texts of a row are column headings: at least two of them are, and none is a figure. */
  isHeading(texts: readonly string[]): boolean {
    const cores = texts.map((text) => readLabel(text).core);
    return (
      cores.filter((core) => this.headings.has(core)).length >= 2 && !cores.some((core) => /^\d+$/.test(core))
    );
  }

  /**
   * How well the labels of a line fit each row.
   *
   * @param labels group headings first, the row's own label last; a label may be torn over several
   * @returns score by position of the row; rows that cannot be meant are left out
   */
  scores(labels: readonly string[]): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    for (const pieces of [1, 2, 3]) {
      // A piece with a mark of its own begins a label and is no rest of a torn one.
      if (labels.length < pieces || (pieces > 1 && markOf(labels.at(1 - pieces)) !== null)) break;
      const text = labels.slice(-pieces).join('');
      const group = this.groupIn(labels.slice(0, -pieces));
      for (const { index, alike, contested } of nearest(text, this.rows)) {
        const support = this.support(index, text, group);
        if (support === null || (contested && support <= 0)) continue;
        scores.set(index, Math.max(scores.get(index) ?? 0, alike + support));
      }
    }
    return scores;
  }

  /** What mark and group heading say for a row; null where they rule it out. */
  private support(index: number, text: string, group: string | null): number | null {
    const row = this.rows[index];
    if (row === undefined) return null;
    const { mark, core } = readLabel(text);
    const wantedMark = markOf(row.mark + row.label['zh-CN']);
    const wantedGroup = this.groups[index] ?? null;
    if (group !== null && wantedGroup !== null && group !== wantedGroup) return null;
    const byMark = mark === null || wantedMark === null ? 0 : mark === wantedMark ? weight : -weight;
    const byGroup = group === null ? 0 : group === wantedGroup ? weight : -weight;
    if (core.length <= shortLabel && (byMark < 0 || (byMark === 0 && byGroup < 0))) return null;
    return byMark + Math.max(0, byGroup);
  }

  /** The group heading nearest to the row's label, if one of the labels before it is a heading. */
  private groupIn(labels: readonly string[]): string | null {
    for (const label of [...labels].reverse()) {
      const group = this.groupOf(readLabel(label).core);
      if (group !== null) return group;
    }
    return null;
  }

  private readonly groupOf = remember((core): string | null => {
    const [closest, next] = [...new Set(this.groups)]
      .flatMap((group) => (group === null ? [] : { group, alike: similarity(core, group) }))
      .sort((a, b) => b.alike - a.alike);
    // A damaged heading that is as much like another one names neither.
    const isSure =
      closest !== undefined && closest.alike >= leastGroupSimilarity && closest.alike > (next?.alike ?? 0);
    return isSure ? closest.group : null;
  });
}

/** The matcher of the rows of a table; there is one for all pages. */
export const matcherOf = rememberByObject((rows: readonly FormRow[]) => new RowMatcher(rows));

function markOf(label: string | undefined): string | null {
  return label === undefined ? null : readLabel(label).mark;
}
