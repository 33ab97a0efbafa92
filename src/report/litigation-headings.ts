import type { FormRow, FormTable } from '../form/form';
import { rememberByObject } from '../letters/remember';
import { readLabel } from './label';
import { nearest } from './nearest';

/** So many different headings of the table make sure that it is the one. */
const leastHeadings = 4;

/** The two headings that stand over the whole of table 四. */
const topHeadings = ['行政复议', '行政诉讼'];

/** The headings over the one row of numbers of table 四. */
export class LitigationHeadings {
  /** How many numbers the row has. */
  readonly count: number;

  /** The rows whose heading stands below 行政诉讼. */
  private readonly blocks: readonly FormRow[];

  constructor(private readonly table: FormTable) {
    this.blocks = table.rows.filter((row) => !topHeadings.includes(row.label['zh-CN']));
    this.count = table.rows.reduce((sum, row) => sum + row.columns.length, 0);
  }

  /** Whether a text is a heading of the table. */
  has(text: string): boolean {
    return (
      topHeadings.includes(readLabel(text).core) ||
      this.isResult(text) ||
      nearest(text, this.table.rows).length > 0
    );
  }

  /** Whether a text is a heading right over a number, such as 结果维持. */
  isResult(text: string): boolean {
    return nearest(text, this.results).length > 0;
  }

  /** Whether texts that are headings are those of the whole table. */
  areOfTable(texts: readonly string[]): boolean {
    const words = new Set(texts.map((text) => readLabel(text).core));
    return words.size >= leastHeadings && topHeadings.every((heading) => words.has(heading));
  }

  /** Whether texts that are headings may be what is left of those of the table. */
  mayBeOfTable(texts: readonly string[]): boolean {
    const results = texts.flatMap((text) => nearest(text, this.results).map(({ index }) => index));
    return new Set(results).size >= leastHeadings;
  }

  /**
   * How sure it is that texts are the headings: how alike they are to the printed ones, from 0 to 1. A
   * heading that is missing counts as 0.
   */
  confidenceIn(texts: readonly string[]): number {
    const printed = topHeadings.length + this.blocks.length + this.count;
    const alike = texts.map((text) => {
      if (topHeadings.includes(readLabel(text).core)) return 1;
      return Math.max(
        0,
        ...[...nearest(text, this.results), ...nearest(text, this.blocks)].map((each) => each.alike),
      );
    });
    return Math.min(1, alike.reduce((sum, each) => sum + each, 0) / printed);
  }

  /**
   * Whether the headings, read line by line, stand in the order in which the form prints them. One
   * that is damaged or missing proves nothing.
   */
  areInPrintedOrder(texts: readonly string[]): boolean {
    const cores = texts.map((text) => readLabel(text).core);
    const tops = topHeadings.map((heading) => cores.indexOf(heading));
    const blocks = texts.flatMap((text) => nearest(text, this.table.rows).map(({ index }) => index));
    const results = texts.flatMap((text) => nearest(text, this.results).map(({ index }) => index));
    return (
      isRising(tops.filter((position) => position >= 0)) &&
      isRising(blocks) &&
      (results.length !== this.count || results.every((index, at) => index === at % this.results.length))
    );
  }

  private get results() {
    return this.table.rows[0]?.columns ?? [];
  }
}

/** The headings of a printing of table 四; there are the same ones for all pages. */
export const litigationHeadingsOf = rememberByObject((table: FormTable) => new LitigationHeadings(table));

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((each, index) => index === 0 || each > (numbers[index - 1] ?? 0));
}
