/** Boxes whose edges lie no further apart than this, in pixels, stand in line: borders and gaps. */
const tolerance = 4;

/** The rows or columns in which boxes stand, told from the edges at which the boxes begin. */
export class Bands {
  private readonly starts: number[] = [];

  /** @param edges where the boxes begin, in pixels, in any order */
  constructor(edges: readonly number[]) {
    let last = -Infinity;
    for (const edge of [...edges].sort((a, b) => a - b)) {
      if (edge - last > tolerance) this.starts.push(edge);
      last = edge;
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** The band in which a box begins, and over how many it reaches. */
  placeOf(start: number, end: number): { first: number; span: number } {
    const first = this.starts.findLastIndex((edge) => edge <= start + tolerance);
    const next = this.starts.findIndex((edge) => edge >= end - tolerance);
    return { first: Math.max(0, first), span: Math.max(1, (next < 0 ? this.count : next) - first) };
  }
}
