import type { FormColumn, FormRow } from '../form/form';
import { readLabel, similarity } from './label';

/** Group headings differ from each other by a letter or two; a damaged one must not pass for another. */
const leastGroupSimilarity = 0.8;

interface Wording {
  readonly row: number;
  readonly core: string;
}

/** How likely a label with its group headings stands for each row of a table. */
export class RowMatcher {
  private readonly wordings: readonly Wording[];
  private readonly headings: readonly string[];
  private readonly groups: readonly (string | null)[];
  private readonly remembered = new Map<string, ReadonlyMap<number, number>>();

  /** @param rows the rows of one table of a form, in printed order */
  constructor(readonly rows: readonly FormRow[]) {
    this.wordings = rows.flatMap((row, index) => coresOf(row).map((core) => ({ row: index, core })));
    this.headings = [...new Set(rows.flatMap((row) => row.columns).flatMap(coresOf))];
    this.groups = rows.map((row) => (row.group === null ? null : readLabel(row.group.label['zh-CN']).core));
  }

  /** Whether a text is the label of a row. */
  knows(text: string): boolean {
    return this.similarities(text).size > 0;
  }

  /** Whether the texts of a row are column headings: at least two of them, and no two rows' labels. */
  isHeading(texts: readonly string[]): boolean {
    const cores = texts.map((text) => readLabel(text).core);
    return cores.filter((core) => this.headings.includes(core)).length >= 2;
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
      if (labels.length < pieces) break;
      const text = labels.slice(-pieces).join('');
      const mark = readLabel(text).mark;
      const group = this.groupIn(labels.slice(0, -pieces));
      for (const [index, alike] of this.similarities(text)) {
        const row = this.rows[index];
        if (row === undefined) continue;
        const wanted = this.groups[index] ?? null;
        const wantedMark = readLabel(row.mark + row.label['zh-CN']).mark;
        if (group !== null && wanted !== null && group !== wanted) continue;
        const byMark = mark === null || wantedMark === null ? 0 : mark === wantedMark ? 0.15 : -0.15;
        const byGroup = group !== null && group === wanted ? 0.15 : 0;
        scores.set(index, Math.max(scores.get(index) ?? 0, alike + byMark + byGroup));
      }
    }
    return scores;
  }

  private similarities(text: string): ReadonlyMap<number, number> {
    const { core } = readLabel(text);
    const remembered = this.remembered.get(core);
    if (remembered !== undefined) return remembered;
    const found = new Map<number, number>();
    for (const wording of this.wordings) {
      const alike = similarity(core, wording.core);
      if (alike > (found.get(wording.row) ?? 0)) found.set(wording.row, alike);
    }
    this.remembered.set(core, found);
    return found;
  }

  /** The group heading nearest to the row's label, if one of the labels before it is a heading. */
  private groupIn(labels: readonly string[]): string | null {
    for (const label of labels.toReversed()) {
      const { core } = readLabel(label);
      const [nearest] = this.groups
        .flatMap((group) => (group === null ? [] : { group, alike: similarity(core, group) }))
        .sort((a, b) => b.alike - a.alike);
      if (nearest !== undefined && nearest.alike >= leastGroupSimilarity) return nearest.group;
    }
    return null;
  }
}

/** The words of a row or column in every wording, without numbering marks and punctuation. */
export function coresOf(item: Pick<FormColumn, 'label' | 'wordings'>): string[] {
  return [item.label['zh-CN'], ...item.wordings].map((wording) => readLabel(wording).core);
}
